package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.view.CheckFormat;
import news.parallax.view.Provenance;
import news.parallax.view.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where it is shown what reports make of a draft. */
final class CheckPrinter {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, json or html; without it what the end of the output file's name says, else text."
              + " Pairs come as json, a line each.")
  private @Nullable ReportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead of the terminal.")
  private @Nullable Path output;

  @Option(
      names = "--explain",
      description = "Say beside every sentence and flaw which rule judged it and why (text).")
  private boolean explain;

  /** Where it goes; null for the terminal. */
  @Nullable Path output() {
    return output;
  }

  /** Whether pairs may be printed so. */
  boolean isFitForPairs() {
    return (format == null && output == null)
        || ReportFormat.of(format, output) == ReportFormat.JSON;
  }

  /**
   * Refuses, before any work is done, what could not be written in the end.
   *
   * @param inputs the draft's and the articles' files, which no result may overwrite
   */
  void check(List<String> inputs) throws CommandException {
    form();
    if (output != null) {
      Destination.refuseInputs(output, inputs);
    }
  }

  private CheckFormat form() throws CommandException {
    return ReportFormat.of(format, output)
        .checks()
        .orElseThrow(
            () -> new CommandException(ExitCode.USAGE, "a check comes as text, json or html"));
  }

  /** Prints {@code check}. */
  void print(DraftCheck check, Provenance provenance, Terminal terminal, ColorChoice color)
      throws CommandException {
    TextLayout.Reasons reasons = explain ? TextLayout.Reasons.SHOWN : TextLayout.Reasons.HIDDEN;
    String page = form().check(check, provenance, terminal.layout(output, color, reasons));
    Destination.put(page, output, terminal);
  }
}
