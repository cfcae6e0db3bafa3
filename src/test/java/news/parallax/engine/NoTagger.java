package news.parallax.engine;

import java.util.List;
import news.parallax.annotation.Tagger;
import news.parallax.annotation.Token;

/** A tagger for what must not be annotated. */
final class NoTagger implements Tagger {
  @Override
  public List<Token> tokenize(String text) {
    throw new IllegalStateException("nothing is to be annotated here");
  }

  @Override
  public List<Token> tag(List<Token> sentence) {
    throw new IllegalStateException("nothing is to be annotated here");
  }
}
