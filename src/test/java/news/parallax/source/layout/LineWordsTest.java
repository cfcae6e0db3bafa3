package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineWordsTest {
  private static final LineWords LINE = LineWords.of("Sign up for Ann Poe’s newsletter!");

  @Test
  void foldsItsWords() {
    assertThat(LINE.inOrder()).containsExactly("sign", "up", "for", "ann", "poe's", "newsletter");
    assertThat(LINE.front(2).inOrder()).containsExactly("sign", "up");
    assertThat(LINE.back(1).inOrder()).containsExactly("newsletter");
    assertThat(LineWords.of("– ***").inOrder()).isEmpty();
  }

  @Test
  void countsTheWordsAndPhrasesOfTheLists() {
    assertThat(LINE.counts()).containsEntry("signing up", 2).containsEntry("bidding", 1);
  }

  @Test
  void tellsHowMuchAnotherLineRepeats() {
    LineWords caption = LineWords.of("The old ferry sinks");

    assertThat(caption.sharedWith(LineWords.of("The ferry sank"))).isEqualTo(0.5);
    assertThat(caption.runIn(LineWords.of("They saw the old ferry go"))).isEqualTo(0.75);
    assertThat(caption.isFrontOf(LineWords.of("The old ferry sinks off Ellery"))).isTrue();
    assertThat(caption.isFrontOf(caption)).isFalse();
    assertThat(LineWords.of("").sharedWith(caption)).isZero();
    assertThat(LineWords.of("").runIn(caption)).isZero();
  }
}
