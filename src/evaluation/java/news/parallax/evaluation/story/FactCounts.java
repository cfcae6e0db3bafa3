package news.parallax.evaluation.story;

import java.util.Map;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Count;
import news.parallax.evaluation.Figure.Rate;
import news.parallax.evaluation.Figure.Share;

/**
 * What was counted in the facts of one story or of several.
 *
 * @param joined pairs of articles that tell one thing and were joined
 * @param wanted all such pairs
 * @param right joined pairs of places that do tell one thing
 * @param judged joined pairs of places of which the gold speaks
 * @param reported facts
 * @param excess tellings in the largest fact, less the number of articles
 */
record FactCounts(int joined, int wanted, int right, int judged, int reported, int excess) {
  static final FactCounts NONE = new FactCounts(0, 0, 0, 0, 0, Integer.MIN_VALUE);

  FactCounts plus(FactCounts other) {
    return new FactCounts(
        joined + other.joined,
        wanted + other.wanted,
        right + other.right,
        judged + other.judged,
        reported + other.reported,
        Math.max(excess, other.excess));
  }

  Share recall() {
    return new Share(joined, wanted);
  }

  Share precision() {
    return new Share(right, judged);
  }

  /** The harmonic mean of both. */
  Rate f1() {
    return Rate.f1(precision(), recall());
  }

  Map<StoryMeasure, Figure> figures() {
    return Map.of(
        StoryMeasure.FACT_PAIRS,
        recall(),
        StoryMeasure.FACT_PRECISION,
        precision(),
        StoryMeasure.FACTS_REPORTED,
        new Count(reported),
        StoryMeasure.LARGEST_FACT_MINUS_ARTICLES,
        new Count(excess));
  }
}
