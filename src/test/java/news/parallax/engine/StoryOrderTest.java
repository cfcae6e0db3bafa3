package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.comparison.InventedStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class StoryOrderTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

  @Test
  void theFirstPublishedComesFirstThenByOutletWhateverTheOrderOfInput() {
    Instant noon = Instant.parse("2031-03-04T12:00:00Z");
    List<AnnotatedArticle> articles =
        new ArrayList<>(
            List.of(
                article("star", new Published(DAY, noon)),
                article("post", Published.on(DAY)),
                article("news", Published.on(DAY)),
                article("echo", Published.on(DAY.plusDays(1))),
                article("beta", null),
                article("alfa", null)));
    Random random = new Random(3);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(articles, random);
      assertThat(StoryOrder.of(articles))
          .extracting(one -> one.article().outlet().id())
          .containsExactly("star", "news", "post", "echo", "alfa", "beta");
    }
  }

  private static AnnotatedArticle article(String outlet, @Nullable Published published) {
    Outlet by = new Outlet(outlet, outlet, null);
    Article article =
        new Article(
            ArticleId.of(by, "Rain."),
            outlet,
            by,
            null,
            List.of(),
            List.of(),
            List.of(),
            published,
            Locale.ENGLISH,
            "Rain.");
    return InventedStory.annotated(article);
  }
}
