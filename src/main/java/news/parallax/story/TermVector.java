package news.parallax.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sparse unit vector over the terms of a {@link Vocabulary}. */
final class TermVector {
  private final int[] terms;
  private final double[] weights;

  private TermVector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** Scales {@code weights}, one for each of the rising {@code terms}, to length one. */
  static TermVector unit(int[] terms, double[] weights) {
    double length = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
    return new TermVector(
        terms, Arrays.stream(weights).map(weight -> length == 0 ? 0 : weight / length).toArray());
  }

  /** How alike the two articles are, 0 to 1. */
  double cosine(TermVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** The terms both have, those that make them alike most first. */
  List<Integer> shared(TermVector other) {
    SortedMap<Integer, Double> products = new TreeMap<>();
    for (int i = 0; i < terms.length; i++) {
      int j = Arrays.binarySearch(other.terms, terms[i]);
      if (j >= 0) {
        products.put(terms[i], weights[i] * other.weights[j]);
      }
    }
    return strongestFirst(products);
  }

  /** The terms none of {@code others} has, those that weigh most first. */
  List<Integer> without(List<TermVector> others) {
    SortedMap<Integer, Double> own = new TreeMap<>();
    for (int i = 0; i < terms.length; i++) {
      int term = terms[i];
      if (others.stream().noneMatch(other -> Arrays.binarySearch(other.terms, term) >= 0)) {
        own.put(term, weights[i]);
      }
    }
    return strongestFirst(own);
  }

  private static List<Integer> strongestFirst(SortedMap<Integer, Double> weighted) {
    Comparator<Map.Entry<Integer, Double>> weight = Map.Entry.comparingByValue();
    return weighted.entrySet().stream().sorted(weight.reversed()).map(Map.Entry::getKey).toList();
  }
}
