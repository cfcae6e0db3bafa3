package news.parallax.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Article;
import news.parallax.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * When a story's reports came out.
 *
 * @param first of those that give a time, ISO 8601; null when none does
 * @param last likewise
 */
public record PublicationTimes(@Nullable String first, @Nullable String last) {
  private static final Comparator<Published> ORDER =
      Comparator.comparing(PublicationTimes::moment).thenComparing(Published::toString);

  public static PublicationTimes of(List<Article> articles) {
    List<String> sorted =
        articles.stream()
            .map(Article::published)
            .filter(Objects::nonNull)
            .sorted(ORDER)
            .map(Published::toString)
            .toList();
    return sorted.isEmpty()
        ? new PublicationTimes(null, null)
        : new PublicationTimes(sorted.getFirst(), sorted.getLast());
  }

  /**
   * Whether {@code one} is known to be earlier: by the moment where both give it, else by the day.
   */
  public static boolean isBefore(@Nullable Published one, @Nullable Published other) {
    if (one == null || other == null) {
      return false;
    }
    return (one.instant() != null && other.instant() != null)
        ? one.instant().isBefore(other.instant())
        : one.day().isBefore(other.day());
  }

  private static Instant moment(Published published) {
    Instant exact = published.instant();
    return exact != null ? exact : published.day().atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
