package news.parallax.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import news.parallax.engine.Fault;
import news.parallax.engine.Progress;

/** Everybody who wants to know how far a run has come. Safe for use by many threads. */
public final class Watch implements Progress, AutoCloseable {
  private final Terminal terminal;
  private final CommonOptions options;
  private final ProgressLine line;
  private final Timings timings = new Timings();

  public Watch(Terminal terminal, CommonOptions options) {
    this.terminal = terminal;
    this.options = options;
    this.line = new ProgressLine(terminal.err());
  }

  @Override
  public void at(Stage stage, int done, int total) {
    timings.at(stage, done, total);
    if (stage == Stage.WRITING) {
      line.close();
    } else if (terminal.errIsTerminal() && !options.isQuiet()) {
      line.at(stage, done, total);
    }
  }

  @Override
  public void failed(Fault fault) {
    if (options.isDebug()) {
      fault.cause().printStackTrace(terminal.err());
    }
  }

  @Override
  public void close() {
    line.close();
    if (options.isTimed()) {
      timings.print(terminal.err());
    }
  }

  /** Measures how long each stage of a run took. Safe for use by many threads. */
  private static final class Timings implements Progress {
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
}
