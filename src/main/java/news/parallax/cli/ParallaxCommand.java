package news.parallax.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import news.parallax.engine.Parallax;
import news.parallax.engine.Progress;
import news.parallax.engine.ResultCache;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;

/** The command line as a whole: which commands there are. */
@Command(
    name = "parallax",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Lays many outlets' reports of one event side by side, every line with its receipt.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Parallax reads files only and never uses a network. To begin:",
      "  parallax compare examples/harbour-bridge",
      "  parallax help compare"
    })
final class ParallaxCommand {
  private ParallaxCommand() {}

  /** Runs {@code arguments} and returns the process's exit code. */
  static int run(Terminal terminal, String... arguments) {
    return commandLine(terminal, Parallax::english).execute(arguments);
  }

  /** The commands, put together over {@code terminal} and the engine they load when needed. */
  static CommandLine commandLine(
      Terminal terminal, BiFunction<ResultCache, Progress, Parallax> engine) {
    CommandLine line =
        new CommandLine(new ParallaxCommand())
            .addSubcommand(new CompareCommand(terminal, engine))
            .addSubcommand(new QuotesCommand(terminal, engine))
            .addSubcommand(new VerifyCommand(terminal, engine))
            .addSubcommand(new CacheCommand(terminal));
    for (CommandSource more : ServiceLoader.load(CommandSource.class)) {
      more.commands(terminal).forEach(line::addSubcommand);
    }
    line.addSubcommand(new HelpCommand());
    Failures failures = new Failures(terminal);
    line.setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(Help.defaultColorScheme(ansi(terminal)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures::misused)
        .setExecutionExceptionHandler(failures::failed);
    listExitCodes(line);
    return line;
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  private static Help.Ansi ansi(Terminal terminal) {
    return terminal.isColored(ColorChoice.AUTO) ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  private static void listExitCodes(CommandLine line) {
    line.getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.meanings());
    line.getSubcommands().values().forEach(ParallaxCommand::listExitCodes);
  }
}
