package news.parallax.comparison.alignment.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.comparison.alignment.ClauseInSentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JudgeEncoderTest {
  private static final List<String> PIECES =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "[unused1]", "[unused2]", "he", "said", "b", "c", "a", ".");
  private static final ClauseInSentence CLAUSE = new ClauseInSentence("he said", "b c", ".");

  @Test
  void marksTheClauseInItsSentence() {
    assertThat(side(CLAUSE)).isEqualTo("he said [unused1] b c [unused2] .");
  }

  @Test
  void laysTwoSidesSideBySide() {
    JudgeEncoder encoder = encoder();
    JudgeEncoder.Pair pair =
        encoder.pair(
            encoder.side(new ClauseInSentence("", "b", "")),
            encoder.side(new ClauseInSentence("he", "c", "")));

    assertThat(pieces(Arrays.stream(pair.ids()).mapToObj(id -> (int) id).toList()))
        .isEqualTo("[CLS] [unused1] b [unused2] [SEP] he [unused1] c [unused2] [SEP]");
    assertThat(pair.segments()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertThat(pair.inside()).containsExactly(0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
  }

  @Test
  void givesTheClauseRoomFirst() {
    assertThat(side(new ClauseInSentence("a ".repeat(9), "b ".repeat(40), "c ".repeat(9))))
        .isEqualTo("[unused1] " + "b ".repeat(26) + "[unused2]");
  }

  @Test
  void sharesTheRestBetweenWhatStandsBeforeAndBehind() {
    assertThat(side(new ClauseInSentence("a ".repeat(40), "b ".repeat(20), "c ".repeat(40))))
        .isEqualTo("a ".repeat(3) + "[unused1] " + "b ".repeat(20) + "[unused2]" + " c".repeat(3));
    assertThat(side(new ClauseInSentence("a ".repeat(40), "b ".repeat(20), "c")))
        .isEqualTo("a ".repeat(5) + "[unused1] " + "b ".repeat(20) + "[unused2] c");
    assertThat(side(new ClauseInSentence("he said", "b ".repeat(20), "c ".repeat(40))))
        .isEqualTo("he said [unused1] " + "b ".repeat(20) + "[unused2]" + " c".repeat(4));
  }

  /** What src/evaluation/python/pairs.py gives for the same clause. */
  @Test
  @Tag("models")
  void givesWhatTheTrainingGave() {
    ClauseInSentence clause =
        new ClauseInSentence(
            "On Monday, Petra Dravec told the café's owners that",
            "Harbour Lines would pay 1.5 million crowns",
            "“by the spring”, not later.");

    assertThat(JudgeEncoder.load().side(clause)).containsExactly(EXPECTED);
  }

  private static final Integer[] EXPECTED = {
    2278, 2409, 1996, 7668, 1005, 1055, 5608, 2008, 2, 7440, 3210, 2052, 3477, 1015, 1012, 1019,
    2454, 24364, 3, 1523, 2011, 1996, 3500, 1524, 1010, 2025, 2101, 1012
  };

  private static String side(ClauseInSentence clause) {
    return pieces(encoder().side(clause));
  }

  private static String pieces(List<Integer> ids) {
    return ids.stream().map(PIECES::get).collect(Collectors.joining(" "));
  }

  private static JudgeEncoder encoder() {
    Map<String, Integer> vocabulary = new HashMap<>();
    IntStream.range(0, PIECES.size()).forEach(i -> vocabulary.put(PIECES.get(i), i));
    return new JudgeEncoder(new WordPieceTokenizer(vocabulary));
  }
}
