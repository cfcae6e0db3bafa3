package news.parallax.comparison.summary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Fact;

/**
 * Which reports tell a whole sentence of another, or nearly: one that tells only a clause of it is
 * no receipt for the rest.
 */
final class BorneOut {
  /** Of the sentence, the least share that the facts told by a report must take up. */
  private static final double NEARLY_ALL = 0.6;

  private final BitSet told = new BitSet();
  private final List<Citation> places = new ArrayList<>();

  private BorneOut() {}

  /** Where other reports tell {@code place}, of which {@code facts} are told. */
  static List<Citation> others(CandidateSentence place, List<Fact> facts) {
    ArticleId own = place.article().article().id();
    Span sentence = place.citation().span();
    Map<ArticleId, BorneOut> byReport = new LinkedHashMap<>();
    for (Fact fact : facts) {
      for (Citation telling : fact.citations()) {
        if (!telling.article().equals(own)) {
          byReport.computeIfAbsent(telling.article(), any -> new BorneOut()).add(telling, place, fact);
        }
      }
    }
    return byReport.values().stream()
        .filter(report -> report.told.cardinality() >= NEARLY_ALL * sentence.length())
        .flatMap(report -> report.places.stream().distinct())
        .toList();
  }

  private void add(Citation telling, CandidateSentence place, Fact fact) {
    places.add(telling);
    Span sentence = place.citation().span();
    fact.citations().stream()
        .filter(place::holds)
        .map(Citation::span)
        .filter(sentence::overlaps)
        .forEach(part ->
            told.set(
                Math.max(part.start(), sentence.start()) - sentence.start(),
                Math.min(part.end(), sentence.end()) - sentence.start()));
  }
}
