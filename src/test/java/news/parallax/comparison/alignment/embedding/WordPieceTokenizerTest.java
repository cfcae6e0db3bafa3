package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPieceTokenizerTest {
  private static final List<String> PIECES =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "bridge", "##s", "cafe", "un", "##break", "##able", "the",
          "fell", ".", "“", "漢", "-", "x");

  @Test
  void cutsWordsIntoTheLongestKnownPieces() {
    assertThat(pieces("The bridges unbreakable"))
        .isEqualTo("[CLS] the bridge ##s un ##break ##able [SEP]");
  }

  @Test
  void setsMarksAndIdeographsApart() {
    assertThat(pieces("“bridge-fell.”漢")).isEqualTo("[CLS] “ bridge - fell . [UNK] 漢 [SEP]");
  }

  @Test
  void dropsCaseAccentsAndWhatNobodySees() {
    assertThat(pieces(" CAFÉ\t\nthe\u00a0bri\u00addge")).isEqualTo("[CLS] cafe the bridge [SEP]");
  }

  @Test
  void takesAWordItCannotCutForUnknown() {
    assertThat(pieces("bridgehead fell")).isEqualTo("[CLS] [UNK] fell [SEP]");
    assertThat(pieces("x".repeat(101))).isEqualTo("[CLS] [UNK] [SEP]");
  }

  @Test
  void keepsTheEndMarkWhenItCuts() {
    assertThat(pieces("the the the the", 4)).isEqualTo("[CLS] the the [SEP]");
  }

  @Test
  void tellsWhereEachWordBegins() {
    List<String> words = List.of("the", "bridges", "“", "unbreakable");

    assertThat(tokenizer().pieces(words, 64).firsts()).containsExactly(1, 2, 4, 5, 8);
    assertThat(tokenizer().pieces(words, 5).firsts()).containsExactly(1, 2, 4, 4, 4);
  }

  @Test
  void readsAnEmptyText() {
    assertThat(pieces("")).isEqualTo("[CLS] [SEP]");
  }

  @Test
  void refusesAVocabularyWithoutItsMarks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordPieceTokenizer(Map.of("the", 0)))
        .withMessage("the vocabulary lacks [UNK]");
  }

  private static String pieces(String text) {
    return pieces(text, 64);
  }

  private static String pieces(String text, int most) {
    return Arrays.stream(tokenizer().pieces(List.of(text), most).ids())
        .mapToObj(id -> PIECES.get((int) id))
        .collect(Collectors.joining(" "));
  }

  private static WordPieceTokenizer tokenizer() {
    Map<String, Integer> vocabulary = new HashMap<>();
    PIECES.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
    return new WordPieceTokenizer(vocabulary);
  }
}
