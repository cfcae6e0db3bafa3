package news.parallax.cli;

import java.io.PrintStream;
import java.util.Locale;
import news.parallax.engine.Progress;

/**
 * One line on a terminal that tells how far a run has come and goes away at its end. Safe for use
 * by many threads.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final String ERASE = "\r\033[K";
  private static final long SHORTEST_NANOS = 100_000_000;

  private final PrintStream out;
  private long stageStarted;
  private long lastShown;
  private Stage shown = Stage.READING;

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    long now = System.nanoTime();
    boolean isNews = stage != shown || lastShown == 0;
    if (isNews) {
      stageStarted = now;
    } else if (now - lastShown < SHORTEST_NANOS) {
      return;
    }
    shown = stage;
    lastShown = now;
    out.print(ERASE + words(stage) + share(done, total, now - stageStarted));
    out.flush();
  }

  private static String words(Stage stage) {
    return switch (stage) {
      case READING -> "Reading the articles";
      case LOADING -> "Loading the language models";
      case ANNOTATING -> "Finding names, quotations, times and amounts";
      case COMPARING -> "Comparing";
      case WRITING -> "Writing the report";
    };
  }

  private static String share(int done, int total, long nanos) {
    if (total < 2) {
      return "";
    }
    String left = done == 0 ? "" : ", " + left(nanos / 1e9 / done * (total - done));
    return String.format(Locale.ROOT, ": %d of %d articles%s", done, total, left);
  }

  private static String left(double seconds) {
    return seconds < 90
        ? "%d s left".formatted(Math.round(seconds))
        : "%d min left".formatted(Math.round(seconds / 60));
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    if (lastShown != 0) {
      out.print(ERASE);
      out.flush();
      lastShown = 0;
    }
  }
}
