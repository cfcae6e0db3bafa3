package news.parallax.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;

class ComparedStoryTest {
  private static final AnnotatedArticle FIRST = annotated(1, "The mill burned down.");
  private static final AnnotatedArticle SECOND = annotated(2, "Nobody was hurt.");

  @Test
  void givesTheArticlesInTheOrderOfTheReport() {
    ComparedStory story = new ComparedStory(report(), List.of(SECOND, FIRST));
    assertThat(story.articles()).containsExactly(FIRST.article(), SECOND.article());
    assertThat(story.dossier().articles()).containsExactly(FIRST, SECOND);
  }

  @Test
  void showsTheWordsOfAReceipt() {
    ComparedStory story = new ComparedStory(report(), List.of(FIRST, SECOND));
    assertThat(story.words(new Citation(SECOND.article().id(), new Span(0, 6))))
        .isEqualTo("Nobody");
  }

  @Test
  void refusesAReportOfWhichAnArticleIsMissing() {
    assertThatThrownBy(() -> new ComparedStory(report(), List.of(FIRST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("need the articles [");
  }

  private static StoryReport report() {
    return new StoryReport(
        "s1",
        new Line("The mill", List.of(FIRST.cite(new Span(0, 8)))),
        List.of(FIRST.article().id(), SECOND.article().id()),
        new Roster(List.of(), Map.of()),
        new QuoteLedger(List.of(), List.of()),
        List.of(),
        List.of(),
        Lineage.UNKNOWN,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Brief.EMPTY,
        List.of(),
        List.of(),
        List.of());
  }

  private static AnnotatedArticle annotated(int number, String text) {
    Article article = InventedArticle.of(number, text, null);
    return new AnnotatedArticle(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }
}
