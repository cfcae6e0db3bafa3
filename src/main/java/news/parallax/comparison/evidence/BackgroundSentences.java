package news.parallax.comparison.evidence;

import java.time.LocalDate;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Published;

/** Tells sentences about earlier events: "in 1987 a fire killed 14". */
public final class BackgroundSentences {
  /** What lies so many days before the report is told as background; by hand. */
  private static final int DAYS = 45;

  private BackgroundSentences() {}

  /** Whether {@code sentence} names a date well before its report, or a bare year. */
  public static boolean tells(AnnotatedArticle article, Sentence sentence) {
    return article.within(sentence.span()).times().stream()
        .anyMatch(time -> isLongAgo(article, time));
  }

  private static boolean isLongAgo(AnnotatedArticle article, TimeExpression time) {
    TimeInterval interval = time.interval();
    Published published = article.article().published();
    if (interval == null) {
      return false;
    }
    LocalDate end = interval.end().toLocalDate();
    return published == null
        ? interval.precision() == Precision.YEAR
        : end.isBefore(published.day().minusDays(DAYS));
  }
}
