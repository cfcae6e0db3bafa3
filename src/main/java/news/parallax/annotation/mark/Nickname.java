package news.parallax.annotation.mark;

import java.util.Arrays;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.GivenNames;

/** Tells a nickname in marks between a given name and a surname, as in Joe “Salt” Harrow. */
public final class Nickname {
  private static final int MOST_WORDS = 3;

  private Nickname() {}

  /** Whether the token {@code word} is a quotation mark. */
  public static boolean isSign(String word) {
    return "“”‘’\"'``''".contains(word);
  }

  /** Whether the words in marks at {@code mark} are one: they are a part of a name, no speech. */
  static boolean isAt(String text, Span mark, Span content) {
    int before = mark.start() - 1;
    int after = mark.end();
    boolean apart =
        before > 0
            && after + 1 < text.length()
            && text.charAt(before) == ' '
            && text.charAt(after) == ' ';
    if (!apart) {
      return false;
    }
    int from = Math.max(text.lastIndexOf(' ', before - 1), text.lastIndexOf('\n', before - 1));
    List<String> words = Arrays.asList(content.of(text).split(" ", -1));
    return isOne(text.substring(from + 1, before), words, text.substring(after + 1, after + 2));
  }

  /**
   * Whether {@code words} stand in marks between a given name and a surname.
   *
   * @param given the word before the marks
   * @param surname the word behind them, or its first letter
   */
  public static boolean isOne(String given, List<String> words, String surname) {
    return !surname.isEmpty()
        && Capitals.isCapital(surname)
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> isPart(word, words.size()))
        && GivenNames.english().isGiven(given);
  }

  private static boolean isPart(String word, int size) {
    return !word.isEmpty()
        && (Capitals.isCapital(word) || (size > 1 && word.equals("the")))
        && Character.isLetterOrDigit(word.codePointBefore(word.length()));
  }
}
