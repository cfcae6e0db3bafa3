package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadingTest {
  @Test
  void loadsNothingUnasked() {
    AtomicInteger loads = new AtomicInteger();
    Loading<Integer> model = new Loading<>(loads::incrementAndGet);

    assertThat(model.ifBegun()).isEmpty();
    assertThat(loads).hasValue(0);
  }

  @Test
  void loadsOnceHoweverOftenItIsAskedFor() {
    AtomicInteger loads = new AtomicInteger();
    Loading<Integer> model = new Loading<>(loads::incrementAndGet);
    model.begin();
    model.begin();

    assertThat(model.get()).isEqualTo(1);
    assertThat(model.get()).isEqualTo(1);
    assertThat(model.ifBegun()).hasValue(1);
    assertThat(loads).hasValue(1);
  }

  @Test
  void twoLoadSideBySide() {
    CountDownLatch both = new CountDownLatch(2);
    Loading<String> one = new Loading<>(() -> met(both, "one"));
    Loading<String> other = new Loading<>(() -> met(both, "other"));
    one.begin();

    assertThat(other.get()).isEqualTo("other");
    assertThat(one.get()).isEqualTo("one");
  }

  @Test
  void tellsWhyItFailedToAllWhoAsk() {
    Loading<String> model =
        new Loading<>(() -> {
          throw new IllegalStateException("no such model");
        });
    model.begin();

    assertThatThrownBy(model::get).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(model::get).hasMessage("no such model");
    assertThat(model.ifBegun()).isEmpty();
  }

  @Test
  void passesAnErrorOn() {
    Loading<String> model =
        new Loading<>(() -> {
          throw new OutOfMemoryError("too large a model");
        });

    assertThatThrownBy(model::get).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void tellsThatItWasInterrupted() {
    Loading<String> model = new Loading<>(() -> met(new CountDownLatch(2), "never"));
    model.begin();
    Thread.currentThread().interrupt();

    assertThatThrownBy(model::get).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static String met(CountDownLatch both, String name) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return name;
  }
}
