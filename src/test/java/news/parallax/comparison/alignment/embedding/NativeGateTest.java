package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class NativeGateTest {
  @Test
  void letsCallsThrough() throws OrtException {
    assertThat(NativeGate.ofProcess().through(() -> 7)).isEqualTo(7);
  }

  @Test
  void passesAFailureOn() {
    NativeGate gate = new NativeGate(() -> false);

    assertThatThrownBy(() ->
            gate.through(() -> {
              throw new OrtException("no model");
            }))
        .isInstanceOf(OrtException.class);
  }

  @Test
  void makesNoCallOnceTheEndHasBegun() throws InterruptedException {
    NativeGate gate = new NativeGate(() -> true);
    List<String> seen = new CopyOnWriteArrayList<>();
    Thread late =
        new Thread(() -> {
          try {
            gate.through(() -> seen.add("called"));
          } catch (OrtException | IllegalStateException e) {
            seen.add(String.valueOf(e.getMessage()));
          }
        });
    late.start();
    late.interrupt(); // it would wait for good
    late.join();

    assertThat(seen).containsExactly("the program is ending");
  }

  @Test
  void releasesNothingOnceTheEndHasBegun() throws OrtException {
    List<String> seen = new CopyOnWriteArrayList<>();
    new NativeGate(() -> true).unlessEnding(() -> seen.add("released"));
    NativeGate closed = new NativeGate(() -> false);
    closed.unlessEnding(() -> seen.add("released in time"));
    closed.close();
    closed.unlessEnding(() -> seen.add("released"));

    assertThat(seen).containsExactly("released in time");
  }

  @Test
  void endsBehindTheCallsOnTheirWay() throws InterruptedException {
    NativeGate gate = new NativeGate(() -> false);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    List<String> seen = new CopyOnWriteArrayList<>();
    Thread call =
        new Thread(() -> {
          try {
            gate.through(() -> {
              begun.countDown();
              awaited(mayEnd);
              return seen.add("call");
            });
          } catch (OrtException e) {
            throw new IllegalStateException(e);
          }
        });
    call.start();
    begun.await();
    Thread end =
        new Thread(() -> {
          gate.close();
          seen.add("end");
        });
    end.start();
    mayEnd.countDown();
    end.join();
    call.join();

    assertThat(seen).containsExactly("call", "end");
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
