package news.parallax.annotation.name;

import java.util.List;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.name.Capitals;

/** How a sentence uses capitals, which decides what a capital tells. */
public enum CapitalStyle {
  /** Capitals mark names. */
  RUNNING,
  /** Every weighty word has one, as in many headlines. */
  TITLE,
  /** Capitals throughout. */
  SHOUTED;

  private static final int SHORTEST_WEIGHTY = 4;
  private static final int FEWEST = 3;

  public static CapitalStyle of(Sentence sentence) {
    List<Token> weighty =
        sentence.tokens().stream()
            .filter(token -> token.word().length() >= SHORTEST_WEIGHTY)
            .filter(token -> Character.isLetter(token.word().charAt(0)))
            .toList();
    long capital = weighty.stream().filter(token -> Capitals.isCapital(token.word())).count();
    long shouted = weighty.stream().filter(token -> Capitals.isShouted(token.word())).count();
    if (weighty.size() < FEWEST || capital * 10 < weighty.size() * 8L) {
      return RUNNING;
    }
    return shouted * 10 >= weighty.size() * 7L ? SHOUTED : TITLE;
  }

  /** Whether {@code sentence} is a headline in which a capital tells nothing. */
  public static boolean isHeadline(Sentence sentence) {
    String last = sentence.tokens().getLast().word();
    boolean ended = ".!”\"".contains(last);
    return !ended && of(sentence) != RUNNING;
  }
}
