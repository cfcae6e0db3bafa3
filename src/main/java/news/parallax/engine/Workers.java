package news.parallax.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The threads of one engine, as many as there are cores. Safe for use by many threads. */
final class Workers implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final ExecutorService threads;

  Workers() {
    ThreadFactory named =
        work -> {
          Thread thread = new Thread(work, "parallax-worker-" + COUNT.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        };
    this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), named);
  }

  /** {@code work} on every one of {@code inputs}, in their order; not to be called by a worker. */
  <T, R> List<R> map(List<T> inputs, Function<T, R> work) {
    List<Future<R>> futures = new ArrayList<>(inputs.size());
    for (T input : inputs) {
      futures.add(threads.submit(() -> work.apply(input)));
    }
    List<R> results = new ArrayList<>(inputs.size());
    for (Future<R> future : futures) {
      results.add(joined(future));
    }
    return results;
  }

  private static <T> T joined(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
