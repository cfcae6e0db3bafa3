package news.parallax.comparison.alignment.embedding;

import ai.onnxruntime.OrtException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/**
 * Lets threads into ONNX Runtime until the process is told to end, by Ctrl-C or a signal. The
 * runtime frees its environment in a shutdown hook of its own, beside threads that may be at work in
 * it, and a call that comes after that crashes the process. So a call asks first whether the end has
 * begun, and then waits for it; and the end waits for the calls that are on their way. Safe for use
 * by many threads.
 */
final class NativeGate {
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private final BooleanSupplier isEnding;

  /** A gate that lets nobody in once {@code isEnding} says so. */
  NativeGate(BooleanSupplier isEnding) {
    this.isEnding = isEnding;
  }

  /** A call into the runtime. */
  @FunctionalInterface
  interface Call<T> {
    /** What it gives; all of it is copied out of the runtime's memory. */
    T made() throws OrtException;
  }

  /** A gate that the end of this process closes. */
  static NativeGate open() {
    Thread probe = new Thread(() -> {}, "parallax-probe");
    NativeGate gate = new NativeGate(() -> isEnding(probe));
    Runtime.getRuntime().addShutdownHook(new Thread(gate::close, "parallax-gate"));
    return gate;
  }

  /** {@code probe} is no hook; Java refuses to remove even that once it has begun to end. */
  private static boolean isEnding(Thread probe) {
    try {
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** What {@code call} gives; does not return when the process is ending. */
  <T> T through(Call<T> call) throws OrtException {
    gate.readLock().lock();
    try {
      if (!isEnding.getAsBoolean()) {
        return call.made();
      }
    } finally {
      gate.readLock().unlock();
    }
    return waitForTheEnd();
  }

  /** A failure instead would be reported, and perhaps written, as one of the comparison. */
  private static <T> T waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("the program is ending");
  }

  /** Waits for the calls on their way and lets no more in. */
  void close() {
    gate.writeLock().lock();
  }
}
