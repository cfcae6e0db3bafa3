package news.parallax.evaluation.story;

import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Count;
import news.parallax.evaluation.Figure.Rate;
import news.parallax.evaluation.Score;
import news.parallax.evaluation.Score.Better;
import org.jspecify.annotations.Nullable;

/** What is counted in a story's report. */
enum StoryMeasure {
  ARTICLES("articles read", Better.HIGHER, 1.0),
  QUOTES_FOUND("quotations found", Better.HIGHER, 0.95),
  SPEAKER_RIGHT("speakers right, by any name", Better.HIGHER, 0.95),
  SPEAKER_NAMED_RIGHT("speakers right, by the name shown", Better.HIGHER, 0.9),
  VARIANT_PAIRS("wordings of one utterance joined", Better.HIGHER, 0.9),
  FALSE_VARIANTS("different utterances joined", Better.LOWER, 0.0),
  FACT_PAIRS("tellings of one fact joined", Better.HIGHER, 0.6),
  FACTS_REPORTED("facts reported", Better.NEITHER, null),
  FACT_PRECISION("joined tellings that are one fact", Better.HIGHER, 0.8),
  LARGEST_FACT_MINUS_ARTICLES("tellings too many in the largest fact", Better.LOWER, 0.0),
  CONFLICTS_FOUND("conflicts found", Better.HIGHER, 0.6),
  CONFLICTS_TRUE_OF_REPORTED("reported conflicts that are true", Better.HIGHER, 0.6),
  TRAPS_FLAGGED("compatible statements called a conflict", Better.LOWER, 0.0),
  SHARED_CALLED_EXCLUSIVE("shared facts called one report's alone", Better.LOWER, 0.0),
  ALIAS_LINKS("names of one entity joined", Better.HIGHER, 0.85),
  MERGED_WRONGLY("different names joined", Better.LOWER, 0.0),
  TIMELINE_DATES("dates right", Better.HIGHER, 0.8),
  TIMELINE_ANCHORS("dated events on the timeline", Better.HIGHER, 0.8),
  FRAMING_REPORTED("framing reported", Better.NEITHER, null),
  FRAMING_FOUND("loaded words found", Better.HIGHER, 0.8),
  QUOTED_WORDS_FLAGGED("quoted words called the outlet's own", Better.LOWER, 0.0),
  REUSE_FOUND("reused passages found", Better.HIGHER, 0.9),
  REUSE_REPORTED("reused passages reported", Better.NEITHER, null),
  REUSE_OF_QUOTES("quotations called reuse", Better.LOWER, 0.0),
  FURNITURE_FOUND("furniture marked", Better.HIGHER, 0.9),
  SUMMARY_LINES_CITED("summary lines with a receipt", Better.HIGHER, 1.0);

  private final String label;
  private final Better better;
  private final @Nullable Double target;

  StoryMeasure(String label, Better better, @Nullable Double target) {
    this.label = label;
    this.better = better;
    this.target = target;
  }

  /** The row of the score table for {@code data}. */
  Score score(String data, Figure floor, Figure ours) {
    return new Score(
        label, data, better == Better.NEITHER ? null : floor, null, ours, goal(), better);
  }

  private @Nullable Figure goal() {
    return target == null ? null : target == 0 ? new Count(0) : new Rate(target);
  }
}
