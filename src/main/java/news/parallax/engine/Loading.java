package news.parallax.engine;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A model, or what is made of one, that is loaded once: beside other work when {@link #begin} is
 * called early, else when it is first asked for. Safe for use by many threads.
 */
final class Loading<T> implements Supplier<T> {
  private final FutureTask<T> task;
  private final AtomicBoolean begun = new AtomicBoolean();

  Loading(Supplier<T> loader) {
    this.task = new FutureTask<>(loader::get);
  }

  /** Loads it on a thread of its own, unless that has begun; what fails is told by {@link #get}. */
  void begin() {
    if (begun.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("parallax-loading").start(task);
    }
  }

  /** The model, as soon as it is there. */
  @Override
  public T get() {
    if (begun.compareAndSet(false, true)) {
      task.run();
    }
    return loaded();
  }

  /** The model if anybody asked for it, as soon as it is there; empty when it failed to load. */
  Optional<T> ifBegun() {
    try {
      return begun.get() ? Optional.of(loaded()) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty(); // told to those who asked for it
    }
  }

  private T loaded() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted while a model was loaded", e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }
}
