package news.parallax;

import news.parallax.annotation.Tagger;
import news.parallax.annotation.corenlp.CoreNlpTagger;

/** The English models, loaded once for all tests. */
public final class EnglishModels {
  private static final class Holder {
    static final Tagger TAGGER = CoreNlpTagger.english();
  }

  private EnglishModels() {}

  /** The tagger. */
  public static Tagger tagger() {
    return Holder.TAGGER;
  }
}
