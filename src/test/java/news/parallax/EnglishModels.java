package news.parallax;

import news.parallax.annotation.Tagger;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;

/** The English models, each loaded once for all tests. */
public final class EnglishModels {
  private static final class TaggerHolder {
    static final Tagger TAGGER = CoreNlpTagger.english();
  }

  private static final class EmbedderHolder {
    static final SentenceEmbedder EMBEDDER = MiniLmEmbedder.load();
  }

  private EnglishModels() {}

  /** The tagger. */
  public static Tagger tagger() {
    return TaggerHolder.TAGGER;
  }

  /** The model of sense. */
  public static SentenceEmbedder embedder() {
    return EmbedderHolder.EMBEDDER;
  }
}
