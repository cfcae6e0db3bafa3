package news.parallax.cli;

import java.util.List;
import news.parallax.article.Problem;
import news.parallax.article.Problem.Severity;

/** Tells the user on standard error what became of the inputs. */
final class Notes {
  private final Terminal terminal;
  private final CommonOptions options;

  Notes(Terminal terminal, CommonOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  /** A line for each problem; those that lost nothing are left out of a quiet run. */
  void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.severity() != Severity.NOTE || !options.isQuiet()) {
        terminal.note(problem.source() + ": " + problem.reason());
      }
    }
  }

  /** A line that a quiet run leaves out. */
  void remark(String line) {
    if (!options.isQuiet()) {
      terminal.note(line);
    }
  }

  /** Whether something was lost. */
  static ExitCode exitCode(List<Problem> problems) {
    boolean isLost = problems.stream().anyMatch(p -> p.severity() != Severity.NOTE);
    return isLost ? ExitCode.PARTIAL : ExitCode.OK;
  }
}
