package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says before any work is done. */
class CommandLineTest {
  @Test
  void tellsItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.out()).startsWith("parallax ").contains("GPL-3.0-or-later");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "verify"})
  void helpsEverywhereAndListsItsExitCodes(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.out()).contains("Usage: parallax " + command, "Exit codes:", "no input could");
    assertThat(run.exitCode()).isZero();
    assertThat(Run.of("help", command)).isEqualTo(run);
  }

  @Test
  void namesTheMistakeAndTheWayToHelp() {
    assertThat(Run.of("compare", "--format", "pdf", "."))
        .isEqualTo(
            new Run(
                "",
                """
                parallax: Invalid value for option '--format': expected one of [TEXT, JSON, \
                MARKDOWN, HTML, CSV] (case-insensitive) but was 'pdf'
                Try 'parallax compare --help'.
                """,
                2));
  }

  @Test
  void proposesTheCommandThatWasMeant() {
    Run run = Run.of("compair", "reports");
    assertThat(run.err()).contains("Did you mean", "parallax compare");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void asksForACommand() {
    Run run = Run.of();
    assertThat(run.err())
        .isEqualTo("parallax: Missing required subcommand\nTry 'parallax --help'.\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void saysHowADateIsWritten() {
    Run run = Run.of("compare", "--published", "soon", ".");
    assertThat(run.err()).contains("“soon” is no date; write it as 2024-05-17");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void coloursHelpOnATerminalOnly() {
    assertThat(Run.onTerminal(Map.of(), "--help").out()).contains("\033[");
    assertThat(Run.onTerminal(Map.of("NO_COLOR", "1"), "--help").out()).doesNotContain("\033[");
    assertThat(Run.of("--help").out()).doesNotContain("\033[");
  }

  @Test
  void showsWhereAFaultAroseOnlyWhenAsked(@TempDir Path folder) throws IOException {
    String reports = BridgeReports.in(folder);
    assertThat(Run.broken("compare", reports).err())
        .isEqualTo(
            "parallax: this is a fault of Parallax, not yours: java.lang.IllegalStateException:"
                + " no models. Please report it with what --debug prints.\n");
    assertThat(Run.broken("compare", "--debug", reports).err()).contains("\tat news.parallax.cli.");
  }
}
