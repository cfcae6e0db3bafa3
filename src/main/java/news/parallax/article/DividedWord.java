package news.parallax.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that is divided at the end of a line, as in text copied from a printed page: “ser-” and
 * “vice”. A word that has its hyphen anyway (“well-known”, divided there) loses it too where its
 * first half may as well be a syllable; that its halves stay one word matters more.
 */
public final class DividedWord {
  private static final String HALVES = "(\\p{L}{2,})-[ \\t]*\\R[ \\t]*(\\p{Ll}{2,})";
  private static final Pattern WHOLE = Pattern.compile(HALVES + "[\\p{L}'’-]*");
  private static final Pattern INSIDE = Pattern.compile(HALVES);

  private DividedWord() {}

  /** Whether {@code words} are two halves of one word and nothing else. */
  public static boolean is(String words) {
    return words.indexOf('-') > 0 && WHOLE.matcher(words).matches();
  }

  /** {@code words} with the halves of every divided word together. */
  public static String joined(String words) {
    Matcher halves = INSIDE.matcher(words);
    return words.indexOf('-') < 0 ? words : halves.replaceAll("$1$2");
  }
}
