package news.parallax.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Problem;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.engine.CheckRun;
import news.parallax.engine.Parallax;
import news.parallax.source.UnreadableException;
import news.parallax.source.json.DraftPair;
import news.parallax.source.text.PlainLines;
import news.parallax.view.json.JsonCheck;
import org.jspecify.annotations.Nullable;

/** Checks pairs of a text and a draft, a line in and a line out, so that a run can be cut short. */
final class PairStream {
  private static final String STANDARD_INPUT = "-";
  private static final Outlet TEXT = new Outlet("text", "text", null);
  private static final Outlet DRAFT = new Outlet("draft", "draft", null);

  private final Terminal terminal;
  private final Notes notes;
  private final Parallax parallax;
  private int read;
  private int lost;

  PairStream(Terminal terminal, Notes notes, Parallax parallax) {
    this.terminal = terminal;
    this.notes = notes;
    this.parallax = parallax;
  }

  /**
   * Checks the pairs in {@code file}.
   *
   * @param output where the lines go; null for standard output
   */
  ExitCode run(String file, @Nullable Path output) throws CommandException {
    try (BufferedReader lines = open(file)) {
      if (output == null) {
        print(file, lines, terminal.out());
      } else {
        try (OutputStream out = Files.newOutputStream(output)) {
          print(file, lines, out);
        }
      }
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.UNWRITABLE, "pairs could not be passed on: " + Destination.because(e), e);
    }
    if (read == 0) {
      throw new CommandException(ExitCode.NOTHING, "no pair could be read from " + file);
    }
    return lost > 0 ? ExitCode.PARTIAL : ExitCode.OK;
  }

  private BufferedReader open(String file) throws CommandException {
    try {
      InputStream in =
          file.equals(STANDARD_INPUT) ? terminal.in() : Files.newInputStream(Path.of(file));
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NOTHING, "%s cannot be read: %s".formatted(file, Destination.because(e)), e);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.NOTHING, file + " is no name of a file", e);
    }
  }

  private void print(String file, BufferedReader lines, OutputStream out)
      throws IOException, CommandException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        print("%s, line %d".formatted(file, number), line, out);
      }
    }
  }

  private void print(String place, String line, OutputStream out) throws IOException {
    try {
      DraftPair pair = DraftPair.read(line);
      out.write((JsonCheck.line(pair.id(), check(pair)) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      read++;
    } catch (UnreadableException e) {
      lost++;
      notes.problems(
          List.of(
              new Problem(
                  place, e.reason() + "; the other lines are used", Problem.Severity.UNREADABLE)));
    }
  }

  private DraftCheck check(DraftPair pair) throws UnreadableException {
    Article text = PlainLines.article(pair.id(), TEXT, pair.text(), null);
    Article draft = PlainLines.article(pair.id(), DRAFT, pair.draft(), null);
    CheckRun run = parallax.check(draft, List.of(text), List.of());
    return run.check().orElseThrow(() -> new UnreadableException("could not be understood"));
  }
}
