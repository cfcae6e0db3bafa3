package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.engine.Parallax;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Keeps docs/cli.md what the commands say of themselves; rewrites it with -Dgolden.rewrite=true.
 */
class ManualTest {
  private static final Path MANUAL = Path.of("docs/cli.md");

  @Test
  void isWhatTheCommandsSay() throws IOException {
    String manual = manual();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(MANUAL, manual);
    }
    assertThat(Files.readString(MANUAL))
        .as("docs/cli.md is stale: run ./mvnw test -Dtest=ManualTest -Dgolden.rewrite=true")
        .isEqualTo(manual);
  }

  private static String manual() {
    Terminal nowhere =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            false,
            false,
            80,
            Map.of());
    CommandLine line = ParallaxCommand.commandLine(nowhere, Parallax::english);
    StringBuilder page =
        new StringBuilder(
            """
            # The command line

            Written by `ManualTest` from the commands themselves. Results go to standard output,
            notes and progress to standard error.
            """);
    section(page, line);
    line.getSubcommands().values().stream()
        .filter(command -> !command.getCommandName().equals("help"))
        .forEach(command -> section(page, command));
    return page.toString();
  }

  private static void section(StringBuilder page, CommandLine command) {
    String usage = command.getUsageMessage(Ansi.OFF).stripTrailing();
    page.append("\n## %s\n\n".formatted(command.getCommandSpec().qualifiedName()))
        .append("```text\n")
        .append(usage.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n"))
        .append("```\n");
  }
}
