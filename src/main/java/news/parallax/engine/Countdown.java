package news.parallax.engine;

import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.engine.Progress.Stage;

/** Tells how many pieces of a stage are done. Safe for use by many threads. */
final class Countdown {
  private final Stage stage;
  private final int total;
  private final Progress progress;
  private final AtomicInteger done = new AtomicInteger();

  /** The stage begins, with none of {@code total} pieces done. */
  Countdown(Stage stage, int total, Progress progress) {
    this.stage = stage;
    this.total = total;
    this.progress = progress;
    progress.at(stage, 0, total);
  }

  /** One more piece is done. */
  void step() {
    progress.at(stage, done.incrementAndGet(), total);
  }
}
