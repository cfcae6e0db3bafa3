package news.parallax.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.StoryReport;
import news.parallax.engine.ResultCache;

/** Keeps annotated articles and nothing else, so that comparing can be timed by itself. */
final class AnnotatedOnce implements ResultCache {
  private final Map<ArticleId, AnnotatedArticle> known = new ConcurrentHashMap<>();

  @Override
  public AnnotatedArticle annotated(Article article, Supplier<AnnotatedArticle> work) {
    return known.computeIfAbsent(article.id(), any -> work.get());
  }

  @Override
  public PairComparison pair(
      AnnotatedArticle left, AnnotatedArticle right, Supplier<Result<PairComparison>> work) {
    return work.get().value();
  }

  @Override
  public StoryReport report(List<AnnotatedArticle> articles, Supplier<Result<StoryReport>> work) {
    return work.get().value();
  }

  /** What is known of {@code articles}, in their order. */
  List<AnnotatedArticle> of(List<Article> articles) {
    return articles.stream().flatMap(one -> Stream.ofNullable(known.get(one.id()))).toList();
  }
}
