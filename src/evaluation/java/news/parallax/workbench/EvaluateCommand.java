package news.parallax.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.engine.Progress.Stage;
import news.parallax.evaluation.Evaluation;
import news.parallax.cli.CommandException;
import news.parallax.cli.CommonOptions;
import news.parallax.cli.Destination;
import news.parallax.cli.ExitCode;
import news.parallax.cli.Terminal;
import news.parallax.cli.Version;
import news.parallax.cli.Watch;
import news.parallax.evaluation.ScoreTable;
import news.parallax.evaluation.Suite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax evaluate}: how good Parallax is, in one table. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Measure Parallax against gold data.",
    description = {
      "",
      "Prints one table: what a naive way reaches on the same data (floor), what a large library does"
          + " (rival; figures of record), what Parallax reaches (ours), and what it should reach"
          + " (target). The examples are always measured, other suites where their data is there;"
          + " --list names them.",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Path home;

  @Parameters(paramLabel = "SUITE", arity = "0..*", description = "What to measure; all if none.")
  private List<String> suites = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that holds seeds, gold and data; ${DEFAULT-VALUE} if not said.")
  private Path data = Path.of("../shared");

  @Option(names = "--list", description = "Only name the suites.")
  private boolean listed;

  @Mixin private final CommonOptions common = new CommonOptions();

  EvaluateCommand(Terminal terminal, Path home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Evaluation evaluation = new Evaluation(Suites.all(home));
    Destination.print(listed ? names(evaluation) : table(evaluation), terminal);
    return ExitCode.OK.code();
  }

  private String table(Evaluation evaluation) throws CommandException, IOException {
    try (Watch watch = new Watch(terminal, common)) {
      watch.begin(Stage.COMPARING);
      return ScoreTable.of(evaluation.run(suites, data));
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private static String names(Evaluation evaluation) {
    StringBuilder lines = new StringBuilder();
    for (Suite suite : evaluation.suites()) {
      lines.append("%-16s %s%n".formatted(suite.name(), suite.summary()));
    }
    return lines.toString();
  }
}
