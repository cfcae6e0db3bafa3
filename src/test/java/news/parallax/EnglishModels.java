package news.parallax;

import news.parallax.annotation.Tagger;
import news.parallax.annotation.corenlp.CoreNlpTagger;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmEmbedder;
import news.parallax.comparison.alignment.embedding.MiniLmJudge;
import news.parallax.comparison.alignment.embedding.MiniLmPointJudge;

/**
 * The English models, each loaded once for all tests. Tests that ask for one carry the tag {@code
 * models}; in the lane without models they get none.
 */
public final class EnglishModels {
  private static final class TaggerHolder {
    static final Tagger TAGGER = CoreNlpTagger.english();
  }

  private static final class EmbedderHolder {
    static final SentenceEmbedder EMBEDDER = MiniLmEmbedder.load();
  }

  private static final class JudgeHolder {
    static final ClauseJudge JUDGE = MiniLmJudge.load();
  }

  private static final class PointsHolder {
    static final PointJudge POINTS = MiniLmPointJudge.load();
  }

  private EnglishModels() {}

  private static void refuseInTheQuickLane() {
    if (Boolean.getBoolean("models.none")) {
      throw new IllegalStateException("this test needs a model: give it @Tag(\"models\")");
    }
  }

  /** The tagger. */
  public static Tagger tagger() {
    refuseInTheQuickLane();
    return TaggerHolder.TAGGER;
  }

  /** The model of sense. */
  public static SentenceEmbedder embedder() {
    refuseInTheQuickLane();
    return EmbedderHolder.EMBEDDER;
  }

  /** The judge of clauses. */
  public static ClauseJudge judge() {
    refuseInTheQuickLane();
    return JudgeHolder.JUDGE;
  }

  /** The judge of points. */
  public static PointJudge points() {
    refuseInTheQuickLane();
    return PointsHolder.POINTS;
  }

  /** The likeness of two sentences by that model. */
  public static Sense sense() {
    return (one, other) -> cosine(embedder().vector(one), embedder().vector(other));
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
