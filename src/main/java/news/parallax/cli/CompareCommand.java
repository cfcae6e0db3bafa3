package news.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Published;
import news.parallax.comparison.ComparedStory;
import news.parallax.engine.CompareRun;
import news.parallax.engine.Parallax;
import news.parallax.engine.Parallax.Events;
import news.parallax.engine.Progress;
import news.parallax.engine.Progress.Stage;
import news.parallax.engine.ResultCache;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.source.date.PublicationDate;
import news.parallax.view.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code parallax compare}: articles in, their comparison out. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Compare reports of one event.",
    description = {
      "",
      "Prints who reports what: the facts and how many independent origins stand behind each, the"
          + " conflicts, the quotations, the timeline, the choice of words. Every line names the"
          + " articles and places it rests on.",
      ""
    })
final class CompareCommand implements Callable<Integer> {
  /** Under this name a report keeps the date that was given. */
  static final String PUBLISHED_SETTING = "published";

  private final Terminal terminal;
  private final BiFunction<ResultCache, Progress, Parallax> engine;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders or patterns of articles as txt, md, html, json, jsonl, pdf, docx, odt,"
              + " rtf, eml or mhtml; - reads a list of them from standard input, one a line.")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "When the articles that do not say it themselves were published, as 2024-05-17. Without"
              + " it their relative dates (\"on Friday\") stay open.")
  private @Nullable Published published;

  @Mixin private final ReportPrinter printer = new ReportPrinter();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--all",
      description = "When the articles report several events, compare each, not the largest only.")
  private boolean all;

  CompareCommand(Terminal terminal, BiFunction<ResultCache, Progress, Parallax> engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Notes notes = new Notes(terminal, common);
    printer.check();
    try (Watch watch = new Watch(terminal, common)) {
      watch.begin(Stage.READING);
      Intake reading = Inputs.read(paths, settings(), terminal, notes);
      printer.check(reading.articles().stream().map(Article::source).toList());
      try (Parallax parallax = engine.apply(cache.open(terminal, notes), watch)) {
        CompareRun run =
            parallax.compare(
                reading.articles(), reading.problems(), all ? Events.ALL : Events.LARGEST);
        watch.begin(Stage.WRITING);
        return show(run, notes);
      }
    }
  }

  private int show(CompareRun run, Notes notes) throws CommandException, IOException {
    List<ComparedStory> stories = run.stories();
    if (stories.isEmpty()) {
      notes.problems(run.problems());
      throw new CommandException(ExitCode.FAILED, "none of the articles could be understood");
    }
    printer.print(stories, provenance(), terminal, common.color());
    notes.problems(run.problems());
    if (stories.size() == 1 && stories.getFirst().articles().size() == 1) {
      notes.remark("this is one report alone; name more reports of its event to compare them");
    }
    return Notes.exitCode(run.problems()).code();
  }

  private ReaderSettings settings() {
    return published == null
        ? ReaderSettings.DEFAULT
        : ReaderSettings.DEFAULT.withPublished(published);
  }

  private Provenance provenance() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    if (published != null) {
      settings.put(PUBLISHED_SETTING, published.toString());
    }
    return Provenance.of(Version.number(), settings);
  }

  /** A date as a user writes it: {@code 2024-05-17} and the other usual ways. */
  private static final class DateConverter implements ITypeConverter<Published> {
    @Override
    public Published convert(String words) {
      return PublicationDate.parse(words)
          .orElseThrow(() -> new TypeConversionException(reason(words)));
    }

    private static String reason(String words) {
      return PublicationDate.numeric(words)
          .map(date ->
              date.readings().values().stream()
                  .sorted()
                  .map(Object::toString)
                  .collect(
                      Collectors.joining(
                          " or as ", "“" + words + "” is two days; write it as ", "")))
          .orElse("“%s” is no date; write it as 2024-05-17".formatted(words));
    }
  }
}
