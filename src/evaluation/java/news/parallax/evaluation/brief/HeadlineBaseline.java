package news.parallax.evaluation.brief;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;

/**
 * The naive rival: who is the first run of capitals of the headline, what the headline, when the
 * first weekday or month of the text, where the first run of capitals after "in".
 */
final class HeadlineBaseline {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)*");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)(?: \\d{1,2})?)\\b");
  private static final Pattern PLACE =
      Pattern.compile("\\bin (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)");

  private HeadlineBaseline() {}

  /** The answer to {@code question}; empty when the pattern finds none. */
  static Optional<String> answer(Question question, Article article) {
    String headline =
        article.headline().map(Block::span).map(span -> span.of(article.text())).orElse("");
    return switch (question) {
      case WHO -> first(NAME, headline, 0);
      case WHAT -> headline.isEmpty() ? Optional.empty() : Optional.of(headline);
      case WHEN -> first(TIME, article.text(), 0);
      case WHERE -> first(PLACE, article.text(), 1);
    };
  }

  private static Optional<String> first(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
