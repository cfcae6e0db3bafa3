package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.view.TextLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  private static final String TERMINAL = "parallax.terminal";
  private static final String COLUMNS = "parallax.columns";

  private final @Nullable String terminal = System.getProperty(TERMINAL);
  private final @Nullable String columns = System.getProperty(COLUMNS);

  @AfterEach
  void restore() {
    set(TERMINAL, terminal);
    set(COLUMNS, columns);
  }

  private static void set(String key, @Nullable String value) {
    if (value == null) {
      System.clearProperty(key);
    } else {
      System.setProperty(key, value);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "outerr, 120,    true,  true,  120",
    "out,    37,     true,  false, 37",
    "err,    '',     false, true,  80",
    "'',     wide,   false, false, 80",
    "'',     0,      false, false, 80",
    "'',     123456, false, false, 80"
  })
  void believesTheStarter(String streams, String width, boolean out, boolean err, int columns) {
    set(TERMINAL, streams);
    set(COLUMNS, width);
    Terminal terminal = Terminal.ofProcess();

    assertThat(terminal.outIsTerminal()).isEqualTo(out);
    assertThat(terminal.errIsTerminal()).isEqualTo(err);
    assertThat(terminal.columns()).isEqualTo(columns);
  }

  @Test
  void takesNoStreamOfProgressForATerminalUnlessToldSo() {
    set(TERMINAL, null);

    assertThat(Terminal.ofProcess().errIsTerminal()).isFalse();
  }

  @ParameterizedTest(name = "{0}, terminal {1}, NO_COLOR {2}, TERM {3}")
  @CsvSource({
    "ALWAYS, false, 1,  dumb,  true",
    "NEVER,  true,  '', xterm, false",
    "AUTO,   true,  '', xterm, true",
    "AUTO,   false, '', xterm, false",
    "AUTO,   true,  1,  xterm, false",
    "AUTO,   true,  '', dumb,  false"
  })
  void coloursAsAsked(
      ColorChoice choice, boolean isTerminal, String noColor, String term, boolean colored) {
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "TERM", term);

    assertThat(terminal(isTerminal, 80, environment).isColored(choice)).isEqualTo(colored);
  }

  @ParameterizedTest(name = "file {0}, terminal {1}, {2} wide, {3}")
  @CsvSource({
    ",       true,  90,  AUTO,   90,  ALWAYS",
    ",       true,  20,  AUTO,   40,  ALWAYS",
    ",       true,  500, NEVER,  120, NEVER",
    ",       false, 90,  AUTO,   100, NEVER",
    "page.t, true,  90,  AUTO,   100, NEVER",
    "page.t, true,  90,  ALWAYS, 100, ALWAYS"
  })
  void laysOutForTheReader(
      @Nullable Path file,
      boolean isTerminal,
      int columns,
      ColorChoice choice,
      int width,
      TextLayout.Colour colour) {
    TextLayout layout =
        terminal(isTerminal, columns, Map.of()).layout(file, choice, TextLayout.Reasons.HIDDEN);

    assertThat(layout).isEqualTo(new TextLayout(width, colour, TextLayout.Reasons.HIDDEN));
  }

  private static Terminal terminal(
      boolean isTerminal, int columns, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new Terminal(
        InputStream.nullInputStream(),
        out,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        isTerminal,
        isTerminal,
        columns,
        environment);
  }
}
