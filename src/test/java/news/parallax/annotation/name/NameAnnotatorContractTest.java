package news.parallax.annotation.name;

import java.util.List;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.mark.QuotationMarks;
import news.parallax.article.Article;
import news.parallax.article.Span;

/** Every mention, by name or otherwise. */
class NameAnnotatorContractTest extends AnnotatorContractTest<Mention> {
  @Override
  protected List<Mention> annotate(Article article, Tagger tagger) {
    return NameAnnotator.annotate(
            article, InventedSentences.chunked(article, tagger), QuotationMarks.of(article))
        .mentions();
  }

  @Override
  protected Span span(Mention mention) {
    return mention.span();
  }
}
