package news.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import news.parallax.article.Article;
import news.parallax.engine.Parallax;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.engine.QuoteRun;
import news.parallax.engine.ResultCache;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.view.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax quotes}: who said what, one article or many. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "List who said what, with every outlet's wording.",
    description = {
      "",
      "Prints each speaker and below what he or she said: quoted, partly quoted or reported,"
          + " through whom it came, and where it stands. One utterance printed by several outlets"
          + " stands together; what a wording adds or drops is marked.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parallax quotes examples/harbour-bridge",
      "  parallax quotes --speaker marsh examples/harbour-bridge",
      "  parallax quotes -o quotes.csv examples/harbour-bridge"
    })
final class QuotesCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final BiFunction<ResultCache, Progress, Parallax> engine;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Articles, named as for compare; - reads a list from standard input.")
  private List<String> paths = List.of();

  @Option(
      names = {"-s", "--speaker"},
      paramLabel = "NAME",
      description =
          "Only what NAME said: any form of the name that an article uses, or a part of it as"
              + " \"marsh\"; case and accents make no difference.")
  private @Nullable String speaker;

  @Mixin private final QuotePrinter printer = new QuotePrinter();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  QuotesCommand(Terminal terminal, BiFunction<ResultCache, Progress, Parallax> engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Notes notes = new Notes(terminal, common);
    printer.check();
    try (Watch watch = new Watch(terminal, common)) {
      watch.begin(Stage.READING);
      Intake reading = Inputs.read(paths, ReaderSettings.DEFAULT, terminal, notes);
      printer.check(reading.articles().stream().map(Article::source).toList());
      QuoteRun run = quotes(reading, notes, watch);
      watch.begin(Stage.WRITING);
      if (run.stories().isEmpty()) {
        notes.problems(run.problems());
        throw new CommandException(ExitCode.FAILED, "none of the articles could be understood");
      }
      notes.problems(run.problems());
      QuoteSelection selection = new QuoteSelection(speaker);
      printer.print(
          selection.of(run.stories()),
          Provenance.of(Version.number(), selection.settings()),
          terminal,
          common.color());
      return Notes.exitCode(run.problems()).code();
    }
  }

  private QuoteRun quotes(Intake reading, Notes notes, Watch watch) {
    try (Parallax parallax = engine.apply(cache.open(terminal, notes), watch)) {
      return parallax.quotes(reading.articles(), reading.problems());
    }
  }
}
