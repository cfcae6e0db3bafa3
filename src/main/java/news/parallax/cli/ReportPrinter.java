package news.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Output;
import news.parallax.view.Provenance;
import news.parallax.view.TextLayout;
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
  private ReportFormat format() throws CommandException {
    return ReportFormat.of(format, output);
  }

  /** Refuses, before any work is done, what could not be written in the end. */
  void check() throws CommandException {
    if (format().output().isFolder()) {
      Destination.refuseFolder(folder());
    } else if (output != null) {
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

  /** Prints {@code stories}, one for each event. */
  void print(
      List<ComparedStory> stories, Provenance provenance, Terminal terminal, ColorChoice color)
      throws CommandException {
    TextLayout layout = terminal.layout(output, color, reasons());
    switch (format().output().report(stories, provenance, layout)) {
      case Output.Page page -> Destination.put(page.text(), output, terminal);
      case Output.Folder folder -> Destination.write(folder.files(), folder());
    }
  }

  private Path folder() throws CommandException {
    if (output == null) {
      throw new CommandException(
          ExitCode.USAGE, "this is more than one file: name a folder for them with -o FOLDER");
    }
    if (output.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && !Files.isDirectory(output)) {
      throw new CommandException(
          ExitCode.USAGE,
          "csv is a file for each table, so %s would be a folder: name one with --format csv -o FOLDER"
              .formatted(output));
    }
    return output;
  }

  private TextLayout.Reasons reasons() {
    return explain ? TextLayout.Reasons.SHOWN : TextLayout.Reasons.HIDDEN;
  }
}
