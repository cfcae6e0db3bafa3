package news.parallax.cli;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, without a stack trace unless {@code --debug} asks for it. */
final class Failures {
  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A command line that cannot be understood. */
  int misused(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    terminal.note(Objects.requireNonNullElse(mistake.getMessage(), "this cannot be understood"));
    if (!UnmatchedArgumentException.printSuggestions(mistake, command.getErr())) {
      String name = command.getCommandSpec().qualifiedName();
      terminal.err().println("Try '%s --help'.".formatted(name));
    }
    return ExitCode.USAGE.code();
  }

  /** A run that could not go on. */
  int failed(Exception failure, CommandLine command, ParseResult parsed) {
    ExitCode exit = ExitCode.FAILED;
    if (failure instanceof CommandException refusal) {
      terminal.note(String.valueOf(refusal.getMessage()));
      exit = refusal.exitCode();
    } else {
      terminal.note(
          "this is a fault of Parallax, not yours: %s. Please report it with what --debug prints."
              .formatted(failure));
    }
    if (isDebugged(parsed)) {
      failure.printStackTrace(terminal.err());
    }
    return exit.code();
  }

  /** The option belongs to the innermost command. */
  private static boolean isDebugged(ParseResult parsed) {
    ParseResult inner = parsed;
    while (inner.hasSubcommand()) {
      inner = inner.subcommand();
    }
    return inner.matchedOptionValue("--debug", false);
  }
}
