package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import news.parallax.engine.Parallax;
import news.parallax.engine.Progress;
import news.parallax.engine.ResultCache;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.source.date.PublicationDate;
import news.parallax.view.json.receipt.BrokenReceipt;
import news.parallax.view.json.receipt.ReceiptVerifier;
import news.parallax.view.json.receipt.RecordedReport;
import news.parallax.view.json.receipt.TreeDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax verify}: checks a printed report against its articles. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Check a report against the articles.",
    description = {
      "",
      "Reads the articles again and holds a report that compare or quotes printed with --format"
          + " json against them: every hash, offset and quoted word, every text against its"
          + " receipts, every count against its list, every speaker against the words that name"
          + " them; no part may be missing. Names each place that does not hold and exits 1 when"
          + " there is one. Articles are found by their hash, wherever they lie now.",
      ""
    })
final class VerifyCommand implements Callable<Integer> {
  /** A report of other articles differs everywhere; its first places say so. */
  private static final int MOST_DIFFERENCES = 40;

  private final Terminal terminal;
  private final BiFunction<ResultCache, Progress, Parallax> engine;

  @Parameters(index = "0", paramLabel = "REPORT.json", description = "The report.")
  private Path report = Path.of("report.json");

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "1..*",
      description = "The articles, named as for compare; - reads a list from standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--recompute",
      description =
          "Make the report again with the settings it records, from nothing kept, and compare byte"
              + " by byte: finds also what only a second run can tell, such as a fact left out.")
  private boolean recompute;

  @Mixin private final CommonOptions common = new CommonOptions();

  VerifyCommand(Terminal terminal, BiFunction<ResultCache, Progress, Parallax> engine) {
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    Notes notes = new Notes(terminal, common);
    String json = json();
    RecordedReport recorded = recorded(json);
    Intake reading = Inputs.read(paths, settings(recorded), terminal, notes);
    List<BrokenReceipt> broken = ReceiptVerifier.verify(recorded, reading.articles());
    List<BrokenReceipt> different = recompute ? differences(json, recorded, reading) : List.of();
    Destination.print(verdict(broken, different), terminal);
    notes.problems(reading.problems());
    tellVersion(recorded.provenance().version(), notes);
    return (broken.isEmpty() && different.isEmpty() ? ExitCode.OK : ExitCode.BROKEN).code();
  }

  private String json() throws CommandException {
    try {
      return Files.readString(report);
    } catch (CharacterCodingException e) {
      throw new CommandException(ExitCode.NOTHING, report + " is no UTF-8 text", e);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NOTHING, "%s cannot be read: %s".formatted(report, Destination.because(e)), e);
    }
  }

  private RecordedReport recorded(String json) throws CommandException {
    try {
      return RecordedReport.parse(json);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.NOTHING,
          "%s is no report of Parallax (%s); make one with: parallax compare -o report.json PATH..."
              .formatted(report, e.getMessage()),
          e);
    }
  }

  private static ReaderSettings settings(RecordedReport recorded) {
    String published =
        recorded.provenance().settings().getOrDefault(CompareCommand.PUBLISHED_SETTING, "");
    return PublicationDate.parse(published)
        .map(ReaderSettings.DEFAULT::withPublished)
        .orElse(ReaderSettings.DEFAULT);
  }

  private List<BrokenReceipt> differences(String json, RecordedReport recorded, Intake reading)
      throws CommandException {
    try (Watch watch = new Watch(terminal, common);
        Parallax parallax = engine.apply(ResultCache.NONE, watch)) {
      String anew = new Recomputation(parallax).of(recorded, reading);
      return anew.equals(json) ? List.of() : TreeDifference.of(recorded, anew);
    }
  }

  /** What differs may come from another program; what was checked without one does not. */
  private void tellVersion(String version, Notes notes) throws IOException {
    if (recompute && !version.equals(Version.number())) {
      notes.remark(
          "the report was made by Parallax %s, this is %s: what differs may come from that"
              .formatted(version, Version.number()));
    }
  }

  private String verdict(List<BrokenReceipt> broken, List<BrokenReceipt> different) {
    Set<String> told = broken.stream().map(BrokenReceipt::path).collect(Collectors.toSet());
    List<BrokenReceipt> others =
        different.stream().filter(one -> !told.contains(one.path())).toList();
    List<BrokenReceipt> shown = new ArrayList<>(broken);
    others.stream().limit(MOST_DIFFERENCES).forEach(shown::add);
    StringBuilder lines = new StringBuilder();
    for (BrokenReceipt receipt : shown) {
      lines.append(receipt.path()).append(": ").append(receipt.message()).append('\n');
    }
    if (others.size() > MOST_DIFFERENCES) {
      lines.append("… and %d more\n".formatted(others.size() - MOST_DIFFERENCES));
    }
    return lines.append(sum(broken.size() + others.size())).append('\n').toString();
  }

  private String sum(int broken) {
    return switch (broken) {
      case 0 ->
          recompute
              ? "Every receipt holds, and the articles give the same report again."
              : "Every receipt holds.";
      case 1 -> "1 place does not hold.";
      default -> broken + " places do not hold.";
    };
  }
}
