package news.parallax.evaluation.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The naive rival that weighs a word by its rarity in the story: sentences are alike by the cosine
 * of their TF-IDF vectors.
 */
final class RareWordBaseline implements SentenceJoiner {
  private static final double ENOUGH = .15;

  @Override
  public Likeness in(List<NaiveSentence> story) {
    Weights weights = new Weights(story);
    return (one, other) -> weights.cosine(one, other) >= ENOUGH;
  }

  /** How rare each word of a story is. */
  static final class Weights {
    private final int sentences;
    private final Map<String, Integer> counts = new HashMap<>();

    Weights(List<NaiveSentence> story) {
      this.sentences = story.size();
      story.forEach(one -> one.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    }

    /** The cosine of both sentences' vectors, 0 to 1. */
    double cosine(NaiveSentence one, NaiveSentence other) {
      double lengths = square(one.words()) * square(other.words());
      return lengths == 0 ? 0 : square(common(one, other)) / Math.sqrt(lengths);
    }

    /** How many words both share that stand in at most {@code most} sentences of the story. */
    int rare(NaiveSentence one, NaiveSentence other, int most) {
      return (int)
          common(one, other).stream().filter(word -> counts.getOrDefault(word, 0) <= most).count();
    }

    private static Set<String> common(NaiveSentence one, NaiveSentence other) {
      Set<String> common = new TreeSet<>(one.words());
      common.retainAll(other.words());
      return common;
    }

    private double square(Set<String> words) {
      return words.stream().mapToDouble(this::weight).map(weight -> weight * weight).sum();
    }

    private double weight(String word) {
      return Math.log((double) sentences / counts.getOrDefault(word, 1));
    }
  }
}
