package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.article.Article;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.view.json.BrokenReceipt;
import news.parallax.view.json.ReceiptVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parallax verify}: checks a printed report against its articles. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Check every receipt of a report against the articles.",
    description = {
      "",
      "Reads the articles again and checks every hash, every offset and every quoted word of a"
          + " report that compare or quotes printed with --format json. Names each broken receipt and exits 1 when there"
          + " is one.",
      ""
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "REPORT.json", description = "The report.")
  private Path report = Path.of("report.json");

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "1..*",
      description = "The articles, named as for compare; - reads a list from standard input.")
  private List<String> paths = List.of();

  @Mixin private final CommonOptions common = new CommonOptions();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws CommandException {
    Notes notes = new Notes(terminal, common);
    String json = json();
    Intake reading = Inputs.read(paths, ReaderSettings.DEFAULT, terminal, notes);
    List<BrokenReceipt> broken = broken(json, reading.articles());
    Destination.print(verdict(broken), terminal);
    notes.problems(reading.problems());
    return (broken.isEmpty() ? ExitCode.OK : ExitCode.BROKEN).code();
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

  private List<BrokenReceipt> broken(String json, List<Article> articles) throws CommandException {
    try {
      return ReceiptVerifier.verify(json, articles);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.NOTHING,
          "%s is no report of Parallax (%s); make one with: parallax compare -o report.json PATH..."
              .formatted(report, e.getMessage()),
          e);
    }
  }

  private static String verdict(List<BrokenReceipt> broken) {
    StringBuilder lines = new StringBuilder();
    for (BrokenReceipt receipt : broken) {
      lines.append(receipt.path()).append(": ").append(receipt.message()).append('\n');
    }
    String sum =
        switch (broken.size()) {
          case 0 -> "Every receipt holds.";
          case 1 -> "1 receipt is broken.";
          default -> broken.size() + " receipts are broken.";
        };
    return lines.append(sum).append('\n').toString();
  }
}
