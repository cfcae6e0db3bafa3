package news.parallax.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.view.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What the process is connected to. UTF-8 in both directions, whatever the locale.
 *
 * @param in standard input
 * @param out where results go
 * @param err where notes and progress go
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param columns the width of the window, in characters
 * @param environment by variable
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FILE_COLUMNS = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** The streams of this process; {@code ./parallax} says which of them are terminals. */
  static Terminal ofProcess() {
    String terminals = System.getProperty("parallax.terminal");
    boolean guess = terminals == null && Ansi.AUTO.enabled();
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        guess || (terminals != null && terminals.contains("out")),
        terminals != null && terminals.contains("err"),
        columns(System.getProperty("parallax.columns", "")),
        System.getenv());
  }

  private static int columns(String columns) {
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
  }

  /**
   * How text is laid out: a file for 100 columns and never coloured unless the user asks.
   *
   * @param output the file it goes to; null for this terminal
   */
  TextLayout layout(@Nullable Path output, ColorChoice color, TextLayout.Reasons reasons) {
    boolean isColored = output == null ? isColored(color) : color == ColorChoice.ALWAYS;
    int width = output == null && outIsTerminal ? columns : FILE_COLUMNS;
    return new TextLayout(
        Math.clamp(width, NARROWEST, WIDEST),
        isColored ? TextLayout.Colour.ALWAYS : TextLayout.Colour.NEVER,
        reasons);
  }

  /** One line for the user, apart from the results. */
  public void note(String line) {
    err.println("parallax: " + line);
  }

  /** Whether results are coloured, as {@code choice} and the environment say. */
  boolean isColored(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          outIsTerminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }
}
