package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.EnglishModels;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.article.Problem;
import news.parallax.article.Problem.Severity;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.engine.Parallax.Events;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class FaultTest {
  private static final String POST =
      """
      A freight train left the rails near Aldery on Monday and spilled forty tons of grain.
      The mayor of Aldery closed the bridge over the river to all carts and lorries for a week.
      """;
  private static final String HERALD =
      """
      Forty tons of grain were spilled when a freight train left the rails near Aldery on Monday.
      The mayor closed the bridge to lorries.
      """;

  @Test
  void aPartOfAComparisonThatFailsIsNamedAndTheRestGoesOn() {
    Models models =
        Models.of(
            new ArticleAnnotator(EnglishModels.tagger()),
            words -> {
              throw new IllegalStateException("no vectors today");
            },
            ClauseJudge.SILENT,
            PointJudge.SILENT);
    List<Fault> heard = new ArrayList<>();
    try (Parallax parallax = new Parallax(new Comparer(models, ResultCache.NONE), hearing(heard))) {
      StoryReport report =
          parallax.compare(articles(), List.of(), Events.ALL).stories().getFirst().report();

      assertThat(report.facts()).isEmpty();
      assertThat(report.roster().entities()).isNotEmpty();
      assertThat(report.problems())
          .contains(
              new Problem(
                  "1.txt, 2.txt",
                  "shared facts could not be found, which is a fault of Parallax:"
                      + " java.lang.IllegalStateException: no vectors today",
                  Severity.INCOMPLETE));
      assertThat(heard).extracting(Fault::step).containsOnly(Step.COMPARE_PAIR);
    }
  }

  @Test
  void anArticleThatCannotBeAnnotatedIsNamedAndTheOthersGoOn() {
    Models models =
        Models.of(
            new ArticleAnnotator(new NoTagger()),
            words -> new float[0][],
            ClauseJudge.SILENT,
            PointJudge.SILENT);
    List<Fault> heard = new ArrayList<>();
    try (Parallax parallax = new Parallax(new Comparer(models, ResultCache.NONE), hearing(heard))) {
      CompareRun run = parallax.compare(articles(), List.of(), Events.LARGEST);

      assertThat(run.stories()).isEmpty();
      assertThat(run.problems())
          .extracting(problem -> problem.source() + " " + problem.severity())
          .containsExactly("1.txt UNREADABLE", "2.txt UNREADABLE");
      assertThat(heard).extracting(Fault::step).containsOnly(Step.ANNOTATE);
    }
  }

  private static List<Article> articles() {
    return List.of(InventedArticle.of(1, POST, null), InventedArticle.of(2, HERALD, null));
  }

  private static Progress hearing(List<Fault> heard) {
    return new Progress() {
      @Override
      public void at(Stage stage, int done, int total) {}

      @Override
      public void failed(Fault fault) {
        synchronized (heard) {
          heard.add(fault);
        }
      }
    };
  }
}
