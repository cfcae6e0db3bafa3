package news.parallax.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import news.parallax.engine.Progress;

/** Measures how long each stage of a run took. Safe for use by many threads. */
final class Timings implements Progress {
  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private Stage current = Stage.READING;
  private long since = System.nanoTime();

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    long now = System.nanoTime();
    nanos.merge(current, now - since, Long::sum);
    current = stage;
    since = now;
  }

  /** Prints a line for each stage, the start of Java first. */
  synchronized void print(PrintStream out) {
    at(current, 0, 0);
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    long sum = nanos.values().stream().mapToLong(Long::longValue).sum();
    long whole = (System.currentTimeMillis() - started) * 1_000_000;
    line(out, "starting", whole - sum);
    nanos.forEach((stage, time) -> line(out, stage.name().toLowerCase(Locale.ROOT), time));
    line(out, "whole", whole);
  }

  private static void line(PrintStream out, String name, long time) {
    out.printf(Locale.ROOT, "%-12s%7.2f s%n", name, time / 1e9);
  }
}
