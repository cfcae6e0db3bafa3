package news.parallax.annotation.time;

import java.util.List;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Article;
import news.parallax.article.Span;

class TimeAnnotatorContractTest extends AnnotatorContractTest<TimeExpression> {
  @Override
  protected List<TimeExpression> annotate(Article article, Tagger tagger) {
    return TimeAnnotator.annotate(article, InventedSentences.chunked(article, tagger));
  }

  @Override
  protected Span span(TimeExpression time) {
    return time.span();
  }
}
