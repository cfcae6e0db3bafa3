package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteView;
import news.parallax.view.TextView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where quotations are shown. */
final class QuotePrinter {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, json, markdown or csv; without it what the end of the output file's name says, else"
              + " text.")
  private @Nullable ReportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of the terminal.")
  private @Nullable Path output;

  @Option(
      names = "--explain",
      description = "Say beside every line which rule found the speaker or joined the wordings.")
  private boolean explain;

  private ReportFormat format() {
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
    if (format() == ReportFormat.HTML) {
      throw new CommandException(
          ExitCode.USAGE,
          "quotes come as text, json, markdown or csv; compare -f html shows them too");
    }
    if (output != null) {
      Destination.refuseInputs(output, inputs);
    }
  }

  private TextView.Reasons reasons() {
    return explain ? TextView.Reasons.SHOWN : TextView.Reasons.HIDDEN;
  }

  /** Prints {@code views}, one for each event. */
  void print(List<QuoteView> views, Provenance provenance, Terminal terminal, ColorChoice color)
      throws CommandException {
    String page =
        switch (format()) {
          case TEXT, HTML ->
              views.stream()
                  .map(view -> view.text(terminal.layout(output, color, reasons())))
                  .collect(Collectors.joining("\n"));
          case MARKDOWN ->
              views.stream().map(QuoteView::markdown).collect(Collectors.joining("\n"));
          case JSON -> QuoteView.json(views, provenance);
          case CSV -> QuoteView.csv(views);
        };
    if (output == null) {
      Destination.print(page, terminal);
    } else {
      Destination.write(page, output);
    }
  }
}
