package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.CsvView;
import news.parallax.view.HtmlView;
import news.parallax.view.JsonView;
import news.parallax.view.MarkdownView;
import news.parallax.view.Provenance;
import news.parallax.view.TextView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where a comparison is shown. */
final class ReportPrinter {
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
    if (format() == ReportFormat.CSV) {
      folder();
    }
    if (output != null) {
      Destination.refuseInputs(output, inputs);
    }
  }

  /** Prints {@code stories}, one for each event. */
  void print(
      List<ComparedStory> stories, Provenance provenance, Terminal terminal, ColorChoice color)
      throws CommandException {
    switch (format()) {
      case TEXT ->
          page(
              joined(
                  stories, story -> TextView.of(story, terminal.layout(output, color, reasons()))),
              terminal);
      case JSON -> page(JsonView.of(stories, provenance), terminal);
      case MARKDOWN -> page(joined(stories, MarkdownView::of), terminal);
      case HTML -> pages(stories, provenance, terminal);
      case CSV -> Destination.write(files(stories, CsvView::of), folder());
    }
  }

  private void page(String page, Terminal terminal) throws CommandException {
    if (output == null) {
      Destination.print(page, terminal);
    } else {
      Destination.write(page, output);
    }
  }

  private void pages(List<ComparedStory> stories, Provenance provenance, Terminal terminal)
      throws CommandException {
    if (stories.size() == 1) {
      page(HtmlView.of(stories.getFirst(), provenance), terminal);
    } else {
      Destination.write(
          files(stories, story -> Map.of("report.html", HtmlView.of(story, provenance))), folder());
    }
  }

  private Path folder() throws CommandException {
    if (output == null) {
      throw new CommandException(
          ExitCode.USAGE, "this is more than one file: name a folder for them with -o FOLDER");
    }
    return output;
  }

  /** The files of each report, in a folder of their own where there are several. */
  private static Map<String, String> files(
      List<ComparedStory> stories, Function<ComparedStory, Map<String, String>> view) {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < stories.size(); i++) {
      String folder = stories.size() == 1 ? "" : "event-%d/".formatted(i + 1);
      view.apply(stories.get(i)).forEach((name, content) -> files.put(folder + name, content));
    }
    return files;
  }

  private static String joined(List<ComparedStory> stories, Function<ComparedStory, String> view) {
    return stories.stream().map(view).collect(Collectors.joining("\n"));
  }

  private TextView.Reasons reasons() {
    return explain ? TextView.Reasons.SHOWN : TextView.Reasons.HIDDEN;
  }
}
