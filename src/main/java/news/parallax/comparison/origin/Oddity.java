package news.parallax.comparison.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;

/**
 * A slip no two writers make by themselves: a word with a letter of another alphabet among Latin
 * ones.
 */
final class Oddity {
  private static final Pattern MIXED =
      Pattern.compile(
          "[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}{2,30}+|\\p{IsLatin}{2,30}+[\\p{IsCyrillic}\\p{IsGreek}]");

  private Oddity() {}

  /** A slip that both articles print; empty when they have none in common. */
  static Optional<Explanation> inBoth(Article one, Article other) {
    Matcher slip = MIXED.matcher(one.text());
    while (slip.find()) {
      int at = other.text().indexOf(slip.group());
      if (at >= 0) {
        Citation here = one.cite(new Span(slip.start(), slip.end()));
        Citation there = other.cite(new Span(at, at + slip.group().length()));
        return Optional.of(
            Explanation.of(
                "common-oddity",
                "%s and %s both print “%s” with a letter of another alphabet"
                    .formatted(one.outlet().name(), other.outlet().name(), slip.group()),
                here,
                there));
      }
    }
    return Optional.empty();
  }
}
