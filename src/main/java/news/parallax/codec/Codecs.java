package news.parallax.codec;

import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.StoryReport;

/** The codecs of what the steps of a run give. Each call makes one anew: keep it. */
public final class Codecs {
  private Codecs() {}

  /** Of what one article says. */
  public static Codec<AnnotatedArticle> annotated() {
    return Codec.of(AnnotatedArticle.class);
  }

  /** Of what two articles have in common. */
  public static Codec<PairComparison> pairs() {
    return Codec.of(PairComparison.class);
  }

  /** Of a story's report, which refers to its articles and does not hold them. */
  public static Codec<StoryReport> reports() {
    return Codec.of(StoryReport.class);
  }
}
