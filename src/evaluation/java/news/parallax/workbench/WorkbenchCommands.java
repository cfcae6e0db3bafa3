package news.parallax.workbench;

import java.nio.file.Path;
import java.util.List;
import news.parallax.cli.CommandSource;
import news.parallax.cli.Terminal;

/** {@code evaluate} and {@code train}; run from the project's folder. */
public final class WorkbenchCommands implements CommandSource {
  private static final Path HOME = Path.of("");

  @Override
  public List<Object> commands(Terminal terminal) {
    return List.of(
        new EvaluateCommand(terminal, HOME), new TrainCommand(terminal, Trainers.all(HOME)));
  }
}
