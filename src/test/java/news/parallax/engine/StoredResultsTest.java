package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Published;
import news.parallax.codec.cache.Cache;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.PairComparison;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class StoredResultsTest {
  private final List<AnnotatedArticle> articles =
      InventedStory.of("The lock was shut.\n", "The lock was opened.\n").articles();

  @TempDir private Path folder;

  @Test
  void anotherRunAsksForNothingThatIsKnown() {
    results().annotated(first().article(), this::first);
    results().pair(first(), articles.getLast(), () -> new ResultCache.Result<>(pair(), true));

    ResultCache later = results();
    assertThat(later.annotated(first().article(), () -> fail("it is known"))).isEqualTo(first());
    assertThat(later.pair(first(), articles.getLast(), () -> fail("it is known")))
        .isEqualTo(pair());
  }

  @Test
  void whatIsNotWholeIsNotKept() {
    results().pair(first(), articles.getLast(), () -> new ResultCache.Result<>(pair(), false));

    int[] asked = {0};
    results()
        .pair(
            first(),
            articles.getLast(),
            () -> {
              asked[0]++;
              return new ResultCache.Result<>(pair(), true);
            });
    assertThat(asked[0]).isOne();
  }

  @Test
  void theSameTextPublishedOnAnotherDayIsAnotherArticle() {
    results().annotated(first().article(), this::first);

    int[] asked = {0};
    Article later = on("2031-03-05", first().article());
    results()
        .annotated(
            later,
            () -> {
              asked[0]++;
              return first();
            });
    assertThat(later.id()).isEqualTo(first().article().id());
    assertThat(asked[0]).isOne();
  }

  private ResultCache results() {
    return StoredResults.in(
        Cache.in(folder.resolve("cache"), Cache.DEFAULT_BOUND, problem -> fail(problem)));
  }

  private AnnotatedArticle first() {
    return articles.getFirst();
  }

  private PairComparison pair() {
    ArticleId left = first().article().id();
    ArticleId right = articles.getLast().article().id();
    return new PairComparison(
        left, right, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Article on(String day, Article article) {
    return new Article(
        article.id(),
        article.source(),
        article.outlet(),
        article.url(),
        article.blocks(),
        article.furniture(),
        article.bylines(),
        Published.on(LocalDate.parse(day)),
        article.language(),
        article.text());
  }
}
