package news.parallax.view;

import static news.parallax.view.SampleArticles.cite;
import static news.parallax.view.SampleArticles.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;
import news.parallax.comparison.Origin;
import org.junit.jupiter.api.Test;

class MainOriginsTest {
  private static final Origin STATEMENT = origin("o-1", Origin.Kind.STATEMENT, "a1", "a2");
  private static final Origin AGENCY = origin("o-2", Origin.Kind.AGENCY, "a2", "a3");
  private static final Origin OWN = origin("o-3", Origin.Kind.OWN, "a1");
  private static final MainOrigins ORIGINS = new MainOrigins(List.of(STATEMENT, AGENCY, OWN));

  @Test
  void anArticleIsItsOutletsBeforeAnAgencysBeforeAStatements() {
    assertThat(ORIGINS.sorted()).containsExactly(OWN, AGENCY, STATEMENT);
    assertThat(ORIGINS.of(id("a1"))).contains(OWN);
    assertThat(ORIGINS.of(id("a2"))).contains(AGENCY);
    assertThat(ORIGINS.of(id("a4"))).isEmpty();
  }

  @Test
  void leavesOutAnOriginThatOnlyAPassageComesFrom() {
    assertThat(ORIGINS.all()).containsExactly(OWN, AGENCY);
    assertThat(ORIGINS.carried(AGENCY)).containsExactly(id("a2"), id("a3"));
    assertThat(ORIGINS.carried(STATEMENT)).isEmpty();
  }

  @Test
  void countsArticlesOfUnknownOriginByThemselves() {
    assertThat(
            ORIGINS.count(
                List.of(
                    cite("a2", "No one was hurt"),
                    cite("a3", "No one was hurt"),
                    cite("a4", "Halloran"))))
        .isEqualTo(2);
  }

  private static Origin origin(String id, Origin.Kind kind, String... articles) {
    List<ArticleId> ids = Stream.of(articles).map(SampleArticles::id).toList();
    return new Origin(id, kind, id, ids, Explanation.of("sample", "made up"));
  }
}
