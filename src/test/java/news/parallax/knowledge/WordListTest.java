package news.parallax.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordListTest {
  private static final WordList LIST = WordList.of(WordListTest.class, "word-list.txt");

  @Test
  void givesTheEntriesOfAllSectionsInOrder() {
    assertThat(LIST.entries()).containsExactly("ferry boat", "quay", " mole ");
  }

  @Test
  void givesTheEntriesOfOneSection() {
    assertThat(LIST.section("harbour")).containsExactly("quay", " mole ");
    assertThat(LIST.section("empty")).isEmpty();
    assertThat(LIST.section("unknown")).isEmpty();
  }

  @Test
  void splitsEntriesIntoWords() {
    assertThat(LIST.words()).containsExactly("ferry", "boat", "quay", "mole");
  }

  @Test
  void namesTheListThatIsMissing() {
    assertThatThrownBy(() -> WordList.of(WordListTest.class, "no-such-list.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the class path lacks the word list no-such-list.txt of news.parallax.knowledge");
  }
}
