package news.parallax.cli;

import news.parallax.engine.Models;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    EndSignals.letRun(Models::endCalls);
    System.exit(ParallaxCommand.run(Terminal.ofProcess(), arguments));
  }
}
