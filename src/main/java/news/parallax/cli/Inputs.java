package news.parallax.cli;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;

/** Reads the articles that a command line names. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /**
   * The articles of {@code paths}, where {@code -} stands for a list on standard input.
   *
   * @throws CommandException when there is not one; why is told in {@code notes}
   */
  static Intake read(List<String> paths, ReaderSettings settings, Terminal terminal, Notes notes)
      throws CommandException {
    List<String> inputs = new ArrayList<>();
    for (String path : paths) {
      inputs.addAll(path.equals(STANDARD_INPUT) ? lines(terminal.in()) : List.of(path));
    }
    Intake reading = ArticleReader.read(inputs, settings);
    if (reading.articles().isEmpty()) {
      notes.problems(reading.problems());
      throw new CommandException(ExitCode.NOTHING, "no article could be read");
    }
    return reading;
  }

  private static List<String> lines(InputStream in) throws CommandException {
    try {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (UncheckedIOException e) {
      throw new CommandException(
          ExitCode.NOTHING, "the list on standard input cannot be read: " + e.getMessage(), e);
    }
  }
}
