package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.StanceRule;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;

/** Why a quotation is given to whom it is, and what tells its stance. */
final class QuotationReason {
  private QuotationReason() {}

  /**
   * The rule that found the source and, where the cue does not merely state, that of its stance.
   */
  static Explanation of(Article article, FoundSource source, StanceRule stance) {
    List<Citation> evidence = evidence(article, source);
    List<Explanation> steps =
        stance == StanceRule.STATED
            ? List.of()
            : List.of(Explanation.of(stance.key(), stance.because(), evidence));
    return new Explanation(source.rule().key(), source.rule().because(), evidence, steps);
  }

  private static List<Citation> evidence(Article article, FoundSource source) {
    List<Citation> evidence = new ArrayList<>();
    if (source.source() != null) {
      evidence.add(article.cite(source.source()));
    }
    if (source.cue() != null) {
      evidence.add(article.cite(source.cue()));
    }
    return evidence;
  }
}
