package news.parallax.comparison.origin;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Span;

/**
 * A slip no two writers make by themselves: a word with a letter of another alphabet among Latin
 * ones.
 */
final class Oddity {
  private static final Pattern MIXED =
      Pattern.compile(
          "[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}{2,30}+|\\p{IsLatin}{2,30}+[\\p{IsCyrillic}\\p{IsGreek}]");

  private static final char FIRST_FOREIGN = '\u0370';

  private Oddity() {}

  /** The slips of {@code article}, each with its first place. */
  static SortedMap<String, Citation> in(Article article) {
    SortedMap<String, Citation> slips = new TreeMap<>();
    if (article.text().chars().noneMatch(Oddity::isForeign)) {
      return slips;
    }
    Matcher slip = MIXED.matcher(article.text());
    while (slip.find()) {
      slips.putIfAbsent(slip.group(), article.cite(new Span(slip.start(), slip.end())));
    }
    return slips;
  }

  /** The pattern is slow, and few texts hold a foreign letter at all. */
  private static boolean isForeign(int letter) {
    return letter >= FIRST_FOREIGN
        && switch (Character.UnicodeScript.of(letter)) {
          case CYRILLIC, GREEK -> true;
          default -> false;
        };
  }
}
