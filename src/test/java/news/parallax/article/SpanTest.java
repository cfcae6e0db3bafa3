package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void coversItsWords() {
    assertThat(new Span(4, 10).of("the bridge fell")).isEqualTo("bridge");
  }

  @Test
  void isHalfOpen() {
    Span span = new Span(4, 10);

    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(9)).isTrue();
    assertThat(span.contains(10)).isFalse();
    assertThat(span.length()).isEqualTo(6);
  }

  @Test
  void overlapsOnlyWhatSharesText() {
    Span span = new Span(4, 10);

    assertThat(span.overlaps(new Span(9, 12))).isTrue();
    assertThat(span.overlaps(new Span(10, 12))).isFalse();
    assertThat(span.overlaps(new Span(0, 4))).isFalse();
  }

  @Test
  void containsWhatLiesInside() {
    assertThat(new Span(4, 10).contains(new Span(4, 10))).isTrue();
    assertThat(new Span(4, 10).contains(new Span(4, 11))).isFalse();
  }

  @Test
  void coversBoth() {
    assertThat(new Span(4, 10).cover(new Span(20, 21))).hasToString("[4, 21)");
  }

  @Test
  void sortsByStartThenByEnd() {
    assertThat(Stream.of(new Span(3, 9), new Span(3, 5), new Span(0, 12)).sorted().toList())
        .hasToString("[[0, 12), [3, 5), [3, 9)]");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 3))
        .withMessage("need 0 <= start <= end, got [5, 3)");
  }

  @Test
  void refusesAPlaceBeforeTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 3))
        .withMessage("need 0 <= start <= end, got [-1, 3)");
  }
}
