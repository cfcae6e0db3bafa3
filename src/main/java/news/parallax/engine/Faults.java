package news.parallax.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import news.parallax.article.Problem;

/** Collects what fails, so that the rest can go on. Safe for use by many threads. */
final class Faults {
  private final Progress progress;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  /** Faults that {@code progress} is told as they arise. */
  Faults(Progress progress) {
    this.progress = progress;
  }

  /** What {@code work} gives; {@code instead} when it fails. */
  <T> T guarded(Step step, String subject, String part, T instead, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError e) {
      Fault fault = new Fault(step, subject, part, e);
      faults.add(fault);
      progress.failed(fault);
      return instead;
    }
  }

  /** None yet, told to the same listener. */
  Faults fresh() {
    return new Faults(progress);
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** One for each, by source and reason. */
  List<Problem> problems() {
    return faults.stream()
        .map(Fault::problem)
        .sorted(Comparator.comparing(Problem::source).thenComparing(Problem::reason))
        .toList();
  }

  /** Takes over what {@code others} collected. */
  void addAll(Faults others) {
    faults.addAll(others.faults);
  }
}
