package news.parallax.cli;

import org.jspecify.annotations.Nullable;

/** A run that cannot go on; the message tells the user what is wrong, where, and what to do. */
public final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  public CommandException(ExitCode exitCode, String message) {
    this(exitCode, message, null);
  }

  /**
   * @param cause shown with {@code --debug}; null when there is nothing more to see
   */
  public CommandException(ExitCode exitCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  ExitCode exitCode() {
    return exitCode;
  }
}
