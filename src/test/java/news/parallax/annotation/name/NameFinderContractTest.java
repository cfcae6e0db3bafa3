package news.parallax.annotation.name;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.article.Article;
import news.parallax.article.Span;

/** Names with their titles, which never lie over one another. */
class NameFinderContractTest extends AnnotatorContractTest<Span> {
  @Override
  protected List<Span> annotate(Article article, Tagger tagger) {
    List<Sentence> sentences = InventedSentences.chunked(article, tagger);
    List<Span> names = new ArrayList<>();
    for (FoundName name : NameCollector.names(sentences)) {
      names.add(name.span(sentences.get(name.sentence())));
    }
    return names;
  }

  @Override
  protected Span span(Span name) {
    return name;
  }

  @Override
  protected boolean mayOverlap() {
    return false;
  }
}
