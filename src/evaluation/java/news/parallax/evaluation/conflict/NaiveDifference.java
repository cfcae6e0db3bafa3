package news.parallax.evaluation.conflict;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.evaluation.PlainWords;

/**
 * The naive rival: sentences with enough words in common conflict when their numbers, or their
 * names and days, are others.
 */
final class NaiveDifference {
  private static final double ENOUGH = .15;
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.:]*\\d|\\d");
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}+");

  private NaiveDifference() {}

  /** Whether any two sentences of different articles do. */
  static boolean isIn(List<Article> articles) {
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<String> others = sentences(articles.get(j));
        if (sentences(articles.get(i)).stream()
            .anyMatch(one -> others.stream().anyMatch(other -> differ(one, other)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> sentences(Article article) {
    return Stream.of(END.split(article.text(), -1)).filter(one -> !one.isBlank()).toList();
  }

  private static boolean differ(String one, String other) {
    return PlainWords.overlap(PlainWords.found(WORD, one), PlainWords.found(WORD, other)) >= ENOUGH
        && Stream.of(NUMBER, NAME)
            .anyMatch(pattern ->
                differ(PlainWords.found(pattern, one), PlainWords.found(pattern, other)));
  }

  private static boolean differ(Set<String> ones, Set<String> others) {
    return !ones.isEmpty() && !others.isEmpty() && !ones.equals(others);
  }
}
