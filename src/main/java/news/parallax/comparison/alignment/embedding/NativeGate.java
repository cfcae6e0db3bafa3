package news.parallax.comparison.alignment.embedding;

import ai.onnxruntime.OrtException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/**
 * Lets threads into ONNX Runtime until the process is to end. The runtime frees its environment in
 * a shutdown hook of its own, beside threads that may be at work in it, and a call then crashes the
 * process. So whoever ends the process on a signal closes the gate first ({@link #end}): that waits
 * for the calls on their way and lets no more in. Where nobody does, a call asks at least whether
 * Java has begun to end. Safe for use by many threads.
 */
public final class NativeGate {
  private static final NativeGate OF_PROCESS = open();

  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private final BooleanSupplier isEnding;

  /** Guarded by the gate. */
  private boolean closed;

  /** A gate that lets nobody in once {@code isEnding} says so. */
  NativeGate(BooleanSupplier isEnding) {
    this.isEnding = isEnding;
  }

  /** A call that gives memory back to the runtime. */
  @FunctionalInterface
  interface Release {
    /** Gives it back. */
    void made() throws OrtException;
  }

  /** A call into the runtime. */
  @FunctionalInterface
  interface Call<T> {
    /** What it gives; all of it is copied out of the runtime's memory. */
    T made() throws OrtException;
  }

  /** The one of this process, which has one runtime. */
  static NativeGate ofProcess() {
    return OF_PROCESS;
  }

  /** Returns when no thread is at work in the runtime; none will be again. */
  public static void end() {
    OF_PROCESS.close();
  }

  private static NativeGate open() {
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
      if (!closed && !isEnding.getAsBoolean()) {
        return call.made();
      }
    } finally {
      gate.readLock().unlock();
    }
    throw waitForTheEnd();
  }

  /** Makes {@code release}; nothing when the process is ending, which gives all back itself. */
  void unlessEnding(Release release) throws OrtException {
    gate.readLock().lock();
    try {
      if (!closed && !isEnding.getAsBoolean()) {
        release.made();
      }
    } finally {
      gate.readLock().unlock();
    }
  }

  /** A failure instead would be reported, and perhaps written, as one of the comparison. */
  private static IllegalStateException waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new IllegalStateException("the program is ending");
  }

  /** Waits for the calls on their way and lets no more in; so does whoever closes it again. */
  void close() {
    gate.writeLock().lock();
    try {
      closed = true;
    } finally {
      gate.writeLock().unlock();
    }
  }
}
