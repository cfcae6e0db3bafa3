package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;

/** Collects what several articles answer alike, at most one place an article. Mutable. */
final class Answers {
  private final Dossier dossier;
  private final Map<String, List<Citation>> places = new LinkedHashMap<>();
  private final Set<String> coarse = new HashSet<>();

  Answers(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Notes that the words at {@code citation} mean {@code answer}. */
  void add(String answer, Citation citation) {
    List<Citation> known = places.computeIfAbsent(answer, one -> new ArrayList<>());
    if (known.stream().noneMatch(one -> one.article().equals(citation.article()))) {
      known.add(citation);
    }
  }

  /** The same for an answer that says little: of equals it comes last. */
  void addCoarse(String answer, Citation citation) {
    coarse.add(answer);
    add(answer, citation);
  }

  /** Those of most articles, the earliest noted when equal, in the words of the first. */
  List<Line> mostNamed(int most) {
    Comparator<Map.Entry<String, List<Citation>>> byArticles =
        Comparator.comparingInt(entry -> -entry.getValue().size());
    return places.entrySet().stream()
        .sorted(byArticles.thenComparing(entry -> coarse.contains(entry.getKey())))
        .map(Map.Entry::getValue)
        .limit(most)
        .map(citations -> new Line(dossier.words(citations.getFirst()), citations))
        .toList();
  }
}
