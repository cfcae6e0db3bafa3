package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import news.parallax.article.Article;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.engine.CheckRun;
import news.parallax.engine.Parallax;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.engine.ResultCache;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.view.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax check}: a draft held against reports. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Hold a draft against the reports, sentence by sentence.",
    description = {
      "",
      "Takes any text, as a draft, a summary that a model wrote or a post, and says of each sentence"
          + " whether the reports bear it out: supported, with the words that do; partly, with the"
          + " words that nothing bears out; contradicted, with what a report has instead; not found;"
          + " quoted wrongly, with the words as printed, or given to another speaker. Names, numbers"
          + " and dates that no report prints are named. What is not sure is never called supported."
          + " Exits 1 when something is contradicted or quoted wrongly.",
      "",
      "With --pairs it reads many texts, each with a draft of its own: a JSON object a line with id,"
          + " text and draft. It prints id, consistent and sentences a line, as it goes, and names a"
          + " line it cannot read without stopping; what drafts say does not change the exit code.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parallax check draft.txt examples/harbour-bridge",
      "  echo 'The bridge opened in 1911.' | parallax check - examples/harbour-bridge",
      "  parallax check draft.txt reports -o check.html",
      "  parallax check --pairs summaries.jsonl --format json"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final BiFunction<ResultCache, Progress, Parallax> engine;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DRAFT",
      description = "The text to check; - reads it from standard input. Not with --pairs.")
  private @Nullable String draft;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "The reports, named as for compare.")
  private List<String> paths = List.of();

  @Option(
      names = "--pairs",
      paramLabel = "FILE.jsonl",
      description = "Texts with a draft each, in place of DRAFT and PATH; - reads standard input.")
  private @Nullable String pairs;

  @Mixin private final CheckPrinter printer = new CheckPrinter();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  CheckCommand(Terminal terminal, BiFunction<ResultCache, Progress, Parallax> engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Notes notes = new Notes(terminal, common);
    try (Watch watch = new Watch(terminal, common)) {
      watch.begin(Stage.READING);
      return pairs == null ? one(notes, watch) : many(pairs, notes);
    }
  }

  private int one(Notes notes, Watch watch) throws CommandException, IOException {
    String path = draft;
    if (path == null || paths.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE,
          "name a draft and then the reports: parallax check DRAFT PATH... (or --pairs FILE.jsonl)");
    }
    refuseTwoLists(path);
    Intake reading = Inputs.read(paths, ReaderSettings.DEFAULT, terminal, notes);
    Article text = new DraftInput(terminal, notes).read(path, reading.articles());
    printer.check(inputs(path, reading));
    CheckRun run = checked(text, reading, notes, watch);
    notes.problems(run.problems());
    watch.begin(Stage.WRITING);
    DraftCheck check =
        run.check()
            .orElseThrow(
                () -> new CommandException(ExitCode.FAILED, "the draft could not be understood"));
    printer.print(check, Provenance.of(Version.number(), Map.of()), terminal, common.color());
    return (check.isRefuted() ? ExitCode.BROKEN : Notes.exitCode(run.problems())).code();
  }

  private void refuseTwoLists(String path) throws CommandException {
    if (path.equals("-") && paths.contains("-")) {
      throw new CommandException(
          ExitCode.USAGE, "standard input holds the draft or the list of reports, not both");
    }
  }

  private static List<String> inputs(String draft, Intake reading) {
    List<String> inputs = new ArrayList<>(List.of(draft));
    reading.articles().forEach(one -> inputs.add(one.source()));
    return inputs;
  }

  private CheckRun checked(Article text, Intake reading, Notes notes, Watch watch) {
    try (Parallax parallax = engine.apply(cache.open(terminal, notes), watch)) {
      return parallax.check(text, reading.articles(), reading.problems());
    }
  }

  private int many(String file, Notes notes) throws CommandException {
    if (draft != null) {
      throw new CommandException(
          ExitCode.USAGE, "--pairs brings its own texts and drafts: leave out " + draft);
    }
    if (!printer.isFitForPairs()) {
      throw new CommandException(ExitCode.USAGE, "pairs come as json, a line each: --format json");
    }
    Path output = printer.output();
    if (output != null) {
      Destination.refuseInputs(output, List.of(file));
    }
    try (Parallax parallax = engine.apply(cache.open(terminal, notes), Progress.SILENT)) {
      return new PairStream(terminal, notes, parallax).run(file, output).code();
    }
  }
}
