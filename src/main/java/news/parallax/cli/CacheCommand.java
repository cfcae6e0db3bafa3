package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.parallax.codec.cache.Cache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax cache}: where results are kept, and how to be rid of them. */
@Command(
    name = "cache",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Show where results are kept between runs, or throw them away.",
    description = {
      "",
      "compare and quotes keep what they work out in a folder that only its owner can read and"
          + " that holds at most half a gigabyte; what was not used for longest goes first.",
      ""
    },
    footer = {"", "Examples:", "  parallax cache", "  parallax cache clear"})
final class CacheCommand implements Callable<Integer> {
  private final Terminal terminal;

  /** What is to be done with the results. */
  enum Action {
    /** Print the folder's name. */
    SHOW,
    /** Delete them. */
    CLEAR
  }

  @Parameters(
      paramLabel = "ACTION",
      arity = "0..1",
      description = "show, which needs no saying, prints the folder; clear empties it.")
  private Action action = Action.SHOW;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Of DIR instead of the user's cache folder.")
  private @Nullable Path folder;

  @Mixin private final CommonOptions common = new CommonOptions();

  CacheCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Path path =
        Optional.ofNullable(folder)
            .or(() -> CacheOptions.userFolder(terminal.environment()))
            .orElseThrow(() ->
                new CommandException(
                    ExitCode.FAILED, "there is no home folder: name a folder with --cache"));
    if (action == Action.SHOW) {
      printed(path);
    } else if (Files.isDirectory(path)) {
      Notes notes = new Notes(terminal, common);
      Cache.in(path, Cache.DEFAULT_BOUND, notes::remark).clear();
    }
    return ExitCode.OK.code();
  }

  private void printed(Path path) throws IOException {
    terminal.out().write((path + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    terminal.out().flush();
  }
}
