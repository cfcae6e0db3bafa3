package news.parallax.engine;

import java.util.List;
import java.util.Optional;
import news.parallax.article.Problem;
import news.parallax.comparison.draft.DraftCheck;

/**
 * What came of holding a draft against reports.
 *
 * @param check empty when the draft, or every report, could not be understood
 * @param problems inputs that could not be used, or only in part
 */
public record CheckRun(Optional<DraftCheck> check, List<Problem> problems) {
  /** Copies the list. */
  public CheckRun {
    problems = List.copyOf(problems);
  }
}
