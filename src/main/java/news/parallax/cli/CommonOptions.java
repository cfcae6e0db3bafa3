package news.parallax.cli;

import picocli.CommandLine.Option;

/** What every command that works on articles understands. */
public final class CommonOptions {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colour the result: ${COMPLETION-CANDIDATES}. The first, which needs no saying, colours it"
              + " on a terminal unless NO_COLOR is set.")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no notes; errors only.")
  private boolean quiet;

  @Option(names = "--debug", description = "Show where in the program an error arose.")
  private boolean debug;

  @Option(
      names = "--timings",
      hidden = true,
      description = "Tell on standard error where the time went.")
  private boolean timings;

  ColorChoice color() {
    return color;
  }

  boolean isQuiet() {
    return quiet;
  }

  boolean isDebug() {
    return debug;
  }

  boolean isTimed() {
    return timings;
  }
}
