package news.parallax.cli;

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
}
