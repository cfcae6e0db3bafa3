package news.parallax.engine;

import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.StoryReport;

/**
 * What was worked out before and is still true: annotations by article, comparisons by pair,
 * reports by story. Called by many threads at once.
 */
public interface ResultCache {
  /** Knows nothing and keeps nothing. */
  ResultCache NONE =
      new ResultCache() {
        @Override
        public AnnotatedArticle annotated(Article article, Supplier<AnnotatedArticle> work) {
          return work.get();
        }

        @Override
        public PairComparison pair(
            AnnotatedArticle left, AnnotatedArticle right, Supplier<Result<PairComparison>> work) {
          return work.get().value();
        }

        @Override
        public StoryReport report(
            List<AnnotatedArticle> articles, Supplier<Result<StoryReport>> work) {
          return work.get().value();
        }
      };

  /**
   * What was just worked out.
   *
   * @param whole whether nothing in it failed; what is not whole is not kept
   */
  record Result<T>(T value, boolean whole) {}

  /** {@code article} annotated, by {@code work} if it is not known. */
  AnnotatedArticle annotated(Article article, Supplier<AnnotatedArticle> work);

  /** The comparison of two articles in the order of their story, by {@code work} if not known. */
  PairComparison pair(
      AnnotatedArticle left, AnnotatedArticle right, Supplier<Result<PairComparison>> work);

  /** The report of articles in the order of their story, by {@code work} if not known. */
  StoryReport report(List<AnnotatedArticle> articles, Supplier<Result<StoryReport>> work);
}
