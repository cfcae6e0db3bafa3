package news.parallax.cli;

import java.nio.file.Path;
import java.util.List;
import news.parallax.view.Provenance;
import news.parallax.view.QuoteFormat;
import news.parallax.view.QuotedStory;
import news.parallax.view.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where quotations are shown. */
final class QuotePrinter {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "text, json, markdown or csv; without it what the end of the output file's name says,"
              + " else text.")
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

  private ReportFormat format() throws CommandException {
    return ReportFormat.of(format, output);
  }

  /** Refuses, before any work is done, what could not be written in the end. */
  void check() throws CommandException {
    form();
    if (output != null) {
      Destination.refuseFile(output);
    }
  }

  /**
   * Refuses to write over an article.
   *
   * @param inputs the articles' files
   */
  void check(List<String> inputs) throws CommandException {
    if (output != null) {
      Destination.refuseInputs(output, inputs);
    }
  }

  private QuoteFormat form() throws CommandException {
    return format().quotes().orElseThrow(QuotePrinter::noQuotes);
  }

  private static CommandException noQuotes() {
    return new CommandException(
        ExitCode.USAGE,
        "quotes come as text, json, markdown or csv; compare -f html shows them too");
  }

  private TextLayout.Reasons reasons() {
    return explain ? TextLayout.Reasons.SHOWN : TextLayout.Reasons.HIDDEN;
  }

  /** Prints {@code stories}, one for each event. */
  void print(List<QuotedStory> stories, Provenance provenance, Terminal terminal, ColorChoice color)
      throws CommandException {
    String page = form().quotes(stories, provenance, terminal.layout(output, color, reasons()));
    Destination.put(page, output, terminal);
  }
}
