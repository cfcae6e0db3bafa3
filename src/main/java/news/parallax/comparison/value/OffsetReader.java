package news.parallax.comparison.value;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.SentenceHandle;

/** Reads how long the events of a report lie apart. */
final class OffsetReader {
  /** In characters: a comma and a small word, or the word that follows the offset. */
  private static final int WIDEST_GAP = 8;

  private OffsetReader() {}

  /** In text order, one for each clause that an offset measures from. */
  static List<Value> values(AnnotatedArticle article) {
    return article.times().stream()
        .filter(TimeExpression::isOffset)
        .flatMap(time -> values(article, time))
        .toList();
  }

  /** From the clauses that hold it or lie right beside it, in its sentence. */
  private static Stream<Value> values(AnnotatedArticle article, TimeExpression time) {
    return article.claims().stream()
        .filter(claim -> gap(time.span(), claim.span()) <= WIDEST_GAP)
        .filter(claim -> sentence(article, claim).contains(time.span()))
        .map(claim -> new Offset(SentenceHandle.of(article, claim), time, claim));
  }

  private static Span sentence(AnnotatedArticle article, Claim claim) {
    return article.sentences().get(claim.sentence()).span();
  }

  private static int gap(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }
}
