package news.parallax.annotation.sentence;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatorContractTest;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.Span;

class SentenceSplitterContractTest extends AnnotatorContractTest<Sentence> {
  @Override
  protected List<Sentence> annotate(Article article, Tagger tagger) {
    return new SentenceSplitter(tagger).sentences(article);
  }

  @Override
  protected Span span(Sentence sentence) {
    return sentence.span();
  }

  @Override
  protected List<Span> places(Sentence sentence) {
    return Stream.concat(Stream.of(sentence.span()), sentence.tokens().stream().map(Token::span))
        .toList();
  }

  @Override
  protected boolean mayOverlap() {
    return false;
  }
}
