package news.parallax.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One row of the score table.
 *
 * @param measure what is measured, in words: "speakers right"
 * @param data on what, as {@code seeds} or {@code PolNeAR dev}
 * @param floor what a naive rival reaches on the same data; null when none was run
 * @param rival what a full-grown rival reaches on the same data; null when none was run
 * @param ours what Parallax reaches
 * @param target what it should reach; null when none is set
 * @param better which way is better
 */
public record Score(
    String measure,
    String data,
    @Nullable Figure floor,
    @Nullable Figure rival,
    Figure ours,
    @Nullable Figure target,
    Better better) {

  /** Which way a measure improves. */
  public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better: mistakes. */
    LOWER,
    /** Neither: said for the record. */
    NEITHER
  }

  /** A measure where more is better. */
  public static Score higher(
      String measure, String data, @Nullable Figure floor, Figure ours, @Nullable Figure target) {
    return new Score(measure, data, floor, null, ours, target, Better.HIGHER);
  }

  /** A measure that counts mistakes. */
  public static Score lower(
      String measure, String data, @Nullable Figure floor, Figure ours, @Nullable Figure target) {
    return new Score(measure, data, floor, null, ours, target, Better.LOWER);
  }

  /** This row with {@code figure} as the rival's. */
  public Score beside(@Nullable Figure figure) {
    return new Score(measure, data, floor, figure, ours, target, better);
  }

  /** Whether ours is at least as good as the target, if one is set and there was a case to try. */
  public boolean meetsTarget() {
    boolean untried = ours instanceof Figure.Share share && share.of() == 0;
    return target == null || untried || compare(ours, target) >= 0;
  }

  /** Positive when {@code one} is better than {@code other} by this measure, zero when equal. */
  public int compare(Figure one, Figure other) {
    int up = Double.compare(one.value(), other.value());
    return switch (better) {
      case HIGHER -> up;
      case LOWER -> -up;
      case NEITHER -> 0;
    };
  }
}
