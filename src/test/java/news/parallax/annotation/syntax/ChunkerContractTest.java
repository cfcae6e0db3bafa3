package news.parallax.annotation.syntax;

import java.util.List;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Tagger;
import news.parallax.article.Article;
import news.parallax.article.Span;

/** Phrases, as the places they cover. */
class ChunkerContractTest extends AnnotatorContractTest<Span> {
  @Override
  protected List<Span> annotate(Article article, Tagger tagger) {
    return InventedSentences.chunked(article, tagger).stream()
        .flatMap(sentence -> sentence.phrases().stream().map(sentence::span))
        .toList();
  }

  @Override
  protected Span span(Span phrase) {
    return phrase;
  }

  @Override
  protected boolean mayOverlap() {
    return false;
  }
}
