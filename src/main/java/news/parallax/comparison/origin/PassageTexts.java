package news.parallax.comparison.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.article.Citation;
import news.parallax.comparison.Reuse;

/** Groups the places of shared passages by the text they are prints of. */
final class PassageTexts {
  private PassageTexts() {}

  /**
   * The places of each text in order. The two places of a passage are one text, and so are places
   * of one article of which one holds half of the other.
   */
  static Map<Integer, List<Citation>> of(List<Reuse> passages, Comparator<Citation> inStory) {
    List<Citation> places = passages.stream().flatMap(one -> one.citations().stream()).toList();
    Groups groups = new Groups(places.size());
    for (int i = 0; i < places.size(); i += 2) {
      groups.join(i, i + 1);
    }
    joinOverlapping(places, groups);
    Map<Integer, TreeSet<Citation>> texts = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      texts.computeIfAbsent(groups.of(i), key -> new TreeSet<>(inStory)).add(places.get(i));
    }
    Map<Integer, List<Citation>> sorted = new TreeMap<>();
    texts.forEach((key, found) -> sorted.put(key, new ArrayList<>(found)));
    return sorted;
  }

  private static void joinOverlapping(List<Citation> places, Groups groups) {
    List<Integer> order =
        IntStream.range(0, places.size())
            .boxed()
            .sorted(Comparator.comparing(places::get))
            .toList();
    for (int k = 1; k < order.size(); k++) {
      Citation before = places.get(order.get(k - 1));
      Citation place = places.get(order.get(k));
      if (overlap(before, place)) {
        groups.join(order.get(k - 1), order.get(k));
      }
    }
  }

  private static boolean overlap(Citation a, Citation b) {
    int from = Math.max(a.span().start(), b.span().start());
    int shared = Math.min(a.span().end(), b.span().end()) - from;
    int shorter = Math.min(a.span().length(), b.span().length());
    return a.article().equals(b.article()) && 2 * shared >= shorter;
  }
}
