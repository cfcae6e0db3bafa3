package news.parallax.comparison.evidence;

import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Span;

/** Words without the ones at issue, so that what is told of these can be compared. */
public final class MaskedContext {
  private static final Pattern GAP = Pattern.compile("\\s+");

  /** Set by hand: "said on" is like any sentence. */
  private static final int FEWEST_WORDS = 3;

  private MaskedContext() {}

  /** The words at {@code words} without those at {@code issue}, which lies in them, on one line. */
  public static String words(AnnotatedArticle article, Span words, Span issue) {
    String text = article.article().text();
    String rest =
        text.substring(words.start(), issue.start()) + text.substring(issue.end(), words.end());
    return GAP.matcher(rest).replaceAll(" ").strip();
  }

  /** Whether {@code text} has too few words to be like anything. */
  public static boolean saysLittle(String text) {
    return GAP.split(text).length < FEWEST_WORDS;
  }
}
