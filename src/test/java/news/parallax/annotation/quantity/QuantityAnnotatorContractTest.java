package news.parallax.annotation.quantity;

import java.util.List;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.time.TimeAnnotator;
import news.parallax.article.Article;
import news.parallax.article.Span;

class QuantityAnnotatorContractTest extends AnnotatorContractTest<Quantity> {
  @Override
  protected List<Quantity> annotate(Article article, Tagger tagger) {
    List<Sentence> sentences = InventedSentences.chunked(article, tagger);
    return QuantityAnnotator.annotate(
        article, sentences, TimeAnnotator.annotate(article, sentences));
  }

  @Override
  protected Span span(Quantity quantity) {
    return quantity.span();
  }
}
