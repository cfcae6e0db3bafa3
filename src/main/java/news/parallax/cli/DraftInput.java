package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.source.Intake;
import news.parallax.source.Problems;
import news.parallax.source.ReaderSettings;
import news.parallax.source.UnreadableException;
import news.parallax.source.encoding.DecodedText;
import news.parallax.source.folder.ArticleReader;
import news.parallax.source.text.PlainLines;
import org.jspecify.annotations.Nullable;

/** Reads the draft that a command line names. */
final class DraftInput {
  private static final String STANDARD_INPUT = "-";
  private static final Outlet DRAFT = new Outlet("draft", "draft", null);
  private static final List<String> PLAIN = List.of("txt", "text", "");

  private final Terminal terminal;
  private final Notes notes;

  DraftInput(Terminal terminal, Notes notes) {
    this.terminal = terminal;
    this.notes = notes;
  }

  /**
   * The draft at {@code path}, {@code -} for standard input. Plain text is taken line by line;
   * other formats are read as reports are. It speaks from the day of the latest of {@code reports},
   * so that "on Friday" means the same in both.
   */
  Article read(String path, List<Article> reports) throws CommandException {
    Published day = latest(reports);
    Article draft = isPlain(path) ? plain(path, day) : marked(path, day);
    if (draft.blocks().isEmpty()) {
      throw new CommandException(
          ExitCode.NOTHING, name(path) + " holds no words: give a draft of a sentence or more");
    }
    return draft;
  }

  private static boolean isPlain(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String end = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    return path.equals(STANDARD_INPUT) || PLAIN.contains(end);
  }

  private Article plain(String path, @Nullable Published day) throws CommandException {
    Problems problems = new Problems();
    try {
      String text = DecodedText.read(name(path), bytes(path), problems);
      notes.problems(problems.list());
      return PlainLines.article(name(path), DRAFT, text, day);
    } catch (UnreadableException e) {
      throw new CommandException(ExitCode.NOTHING, name(path) + " " + e.reason(), e);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.NOTHING,
          "the draft %s cannot be read: %s".formatted(name(path), Destination.because(e)),
          e);
    }
  }

  private byte[] bytes(String path) throws IOException, CommandException {
    if (path.equals(STANDARD_INPUT)) {
      return terminal.in().readAllBytes();
    }
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        throw new CommandException(
            ExitCode.USAGE,
            path + " is a folder: name the draft first, then the reports it is held against");
      }
      return Files.readAllBytes(file);
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.NOTHING, path + " is no name of a file", e);
    }
  }

  private Article marked(String path, @Nullable Published day) throws CommandException {
    Intake intake = ArticleReader.read(List.of(path), ReaderSettings.DEFAULT);
    notes.problems(intake.problems());
    if (intake.articles().size() != 1) {
      throw new CommandException(
          ExitCode.NOTHING,
          "need one draft at %s, got %d".formatted(path, intake.articles().size()));
    }
    return PlainLines.of(intake.articles().getFirst(), DRAFT, day);
  }

  private static String name(String path) {
    return path.equals(STANDARD_INPUT) ? "standard input" : path;
  }

  private static @Nullable Published latest(List<Article> reports) {
    return reports.stream()
        .map(Article::published)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(Published::day))
        .orElse(null);
  }
}
