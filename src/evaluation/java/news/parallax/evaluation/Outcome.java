package news.parallax.evaluation;

import java.util.List;

/** What came of running a suite. */
public sealed interface Outcome {
  /** It ran. */
  record Measured(List<Score> scores) implements Outcome {
    /** Copies the list. */
    public Measured {
      scores = List.copyOf(scores);
    }
  }

  /** It could not run, for a reason a user can act on: its data is not there. */
  record Skipped(String reason) implements Outcome {}
}
