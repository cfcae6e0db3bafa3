package news.parallax.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Published;

/**
 * The order of a story's articles, in whatever order they came: the first published first, those of
 * unknown date last, then by outlet.
 */
final class StoryOrder {
  private static final Comparator<Article> ORDER =
      Comparator.comparing(StoryOrder::day)
          .thenComparing(StoryOrder::instant)
          .thenComparing(article -> article.outlet().id())
          .thenComparing(Article::id);

  private StoryOrder() {}

  /** {@code articles} in that order. */
  static List<AnnotatedArticle> of(List<AnnotatedArticle> articles) {
    return articles.stream()
        .sorted(Comparator.comparing(AnnotatedArticle::article, ORDER))
        .toList();
  }

  private static LocalDate day(Article article) {
    return Optional.ofNullable(article.published()).map(Published::day).orElse(LocalDate.MAX);
  }

  private static Instant instant(Article article) {
    return Optional.ofNullable(article.published()).map(Published::instant).orElse(Instant.MAX);
  }
}
