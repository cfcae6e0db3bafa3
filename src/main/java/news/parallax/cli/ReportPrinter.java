package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.comparison.StoryReport;
import news.parallax.view.JsonView;
import news.parallax.view.MarkdownView;
import news.parallax.view.Provenance;
import news.parallax.view.TextView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where a comparison is shown. */
final class ReportPrinter {
  private static final int FILE_COLUMNS = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}; without it what the end of the output file's name says, else"
              + " text.")
  private @Nullable ReportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE instead of the terminal; for csv a folder, which gets a file for each"
              + " table.")
  private @Nullable Path output;

  @Option(
      names = "--explain",
      description = "Say beside every judgement which rule made it and why (text).")
  private boolean explain;

  /** The format asked for. */
  ReportFormat format() {
    if (format != null) {
      return format;
    }
    return output == null ? ReportFormat.TEXT : ReportFormat.of(output);
  }

  /**
   * Refuses, before any work is done, what could not be written in the end.
   *
   * @param inputs the articles' files, which no result may overwrite
   */
  void check(List<String> inputs) throws CommandException {
    if (output == null) {
      if (format() == ReportFormat.CSV) {
        throw new CommandException(
            ExitCode.USAGE, "csv is a file for each table: name a folder for them with -o FOLDER");
      }
    } else if (inputs.stream().anyMatch(this::isOutput)) {
      throw new CommandException(
          ExitCode.USAGE, output + " is one of the articles: give another name with -o");
    }
  }

  private boolean isOutput(String input) {
    try {
      return Files.isSameFile(Path.of(input), Objects.requireNonNull(output));
    } catch (IOException | IllegalArgumentException e) {
      return false; // one of them is no file that exists
    }
  }

  /** Prints {@code reports}, one for each event. */
  void print(List<StoryReport> reports, Provenance provenance, Terminal terminal, ColorChoice color)
      throws CommandException {
    String result =
        switch (format()) {
          case TEXT -> joined(reports, report -> TextView.of(report, options(terminal, color)));
          case JSON -> JsonView.of(reports, provenance);
          case MARKDOWN -> joined(reports, MarkdownView::of);
          case HTML, CSV -> throw new CommandException(ExitCode.FAILED, "not there yet");
        };
    if (output == null) {
      Destination.print(result, terminal);
    } else {
      Destination.write(result, output);
    }
  }

  private static String joined(List<StoryReport> reports, Function<StoryReport, String> view) {
    return reports.stream().map(view).collect(Collectors.joining("\n"));
  }

  /** A file is laid out for 100 columns and never coloured unless the user asks. */
  private TextView.Options options(Terminal terminal, ColorChoice color) {
    boolean isColored =
        output == null ? terminal.isColored(color) : color == ColorChoice.ALWAYS;
    int width = output == null && terminal.outIsTerminal() ? terminal.columns() : FILE_COLUMNS;
    return new TextView.Options(
        Math.clamp(width, NARROWEST, WIDEST),
        isColored ? TextView.Colour.ALWAYS : TextView.Colour.NEVER,
        explain ? TextView.Reasons.SHOWN : TextView.Reasons.HIDDEN);
  }
}
