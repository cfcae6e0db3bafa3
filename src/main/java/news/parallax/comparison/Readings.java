package news.parallax.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;

/**
 * What the questions of this room read of one article, kept while its story is compared: an article
 * is read once and laid beside many. Safe for use by many threads.
 */
public final class Readings {
  private final Map<ArticleId, Map<Class<?>, Object>> byArticle = new ConcurrentHashMap<>();

  /** What {@code reader}, a pure function, reads of {@code article}; kept under {@code type}. */
  public <T> T of(AnnotatedArticle article, Class<T> type, Function<AnnotatedArticle, T> reader) {
    Map<Class<?>, Object> readings =
        byArticle.computeIfAbsent(article.article().id(), any -> new ConcurrentHashMap<>());
    return type.cast(readings.computeIfAbsent(type, any -> reader.apply(article)));
  }
}
