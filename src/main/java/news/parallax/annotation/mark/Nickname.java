package news.parallax.annotation.mark;

import java.util.Arrays;
import java.util.List;
import news.parallax.article.Span;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.name.Capitals;
import news.parallax.knowledge.name.GivenNames;
import news.parallax.knowledge.name.TitleWords;

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
    String line = text.substring(text.lastIndexOf('\n', before - 1) + 1, before);
    List<String> head = Arrays.asList(line.split(" ", -1));
    int end = text.indexOf('\n', after);
    String rest = text.substring(after + 1, end < after + 1 ? text.length() : end);
    return isOne(
        head.subList(Math.max(0, head.size() - 2), head.size()),
        Arrays.asList(content.of(text).split(" ", -1)),
        Arrays.asList(rest.split(" ", 3)));
  }

  /**
   * Whether {@code words} stand in marks between a given name and a surname.
   *
   * @param before the two words before the marks, or the one that is there
   * @param behind the two words behind them, or the one that is there; more do not count
   */
  public static boolean isOne(List<String> before, List<String> words, List<String> behind) {
    return !before.isEmpty()
        && !behind.isEmpty()
        && !behind.getFirst().isEmpty()
        && Capitals.isCapital(behind.getFirst())
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> isPart(word, words.size()))
        && (GivenNames.english().isGiven(before.getLast()) || isPlaced(before, words, behind));
  }

  /** "said Mira “Birdie” Solt, a cook": capitals among small words, whatever the given name. */
  private static boolean isPlaced(List<String> before, List<String> words, List<String> behind) {
    String given = before.getLast();
    String opening = before.getFirst();
    boolean headed = before.size() == 2 && !given.isEmpty() && Capitals.isCapital(given);
    boolean small = headed && !opening.isEmpty() && !Capitals.isCapital(opening);
    boolean led = small && !opening.matches("the|an?");
    boolean titled = headed && TitleWords.english().isTitle(opening);
    boolean ends =
        behind.size() == 1 || behind.get(1).isEmpty() || !Capitals.isCapital(behind.get(1));
    boolean time = NounClass.TIMES.has(behind.getFirst().replaceAll("[^\\p{L}]", ""));
    return words.size() == 1 && (led || titled) && ends && !time;
  }

  private static boolean isPart(String word, int size) {
    return !word.isEmpty()
        && (Capitals.isCapital(word) || (size > 1 && word.equals("the")))
        && Character.isLetterOrDigit(word.codePointBefore(word.length()));
  }
}
