package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.parallax.annotation.EntityId;
import news.parallax.article.ArticleId;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.StoryReport;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final ComparedStory STORY = SampleReport.full();
  private static final StoryReport REPORT = STORY.report();
  private static final Labels LABELS = Labels.of(STORY);

  @Test
  void countsTheArticlesInTheOrderOfTheReportNotOfTheirIds() {
    assertThat(REPORT.articles()).isNotEqualTo(REPORT.articles().stream().sorted().toList());
    assertThat(REPORT.articles().stream().map(LABELS::of)).containsExactly("a1", "a2", "a3", "a4");
  }

  @Test
  void countsEachKindByPosition() {
    assertThat(REPORT.facts().stream().map(LABELS::of)).containsExactly("f1", "f2", "f3", "f4");
    assertThat(REPORT.conflicts().stream().map(LABELS::of)).containsExactly("c1", "c2");
    assertThat(REPORT.origins().stream().map(LABELS::of)).containsExactly("o1", "o2", "o3");
    assertThat(REPORT.ledger().quotations().stream().map(LABELS::of))
        .containsExactly("q1", "q2", "q3", "q4", "q5");
    assertThat(REPORT.ledger().utterances().stream().map(LABELS::of)).containsExactly("u1");
    assertThat(REPORT.roster().entities().stream().map(one -> LABELS.of(one.id())))
        .containsExactly("e1", "e2", "e3", "e4");
  }

  @Test
  void aReceiptIsItsArticleAndItsFirstCodeUnit() {
    assertThat(LABELS.of(SampleArticles.cite("a2", "No one was hurt"))).isEqualTo("a2:139");
  }

  @Test
  void aLedgerAloneHasTheSameLabels() {
    Labels labels = Labels.of(STORY.dossier(), REPORT.ledger());
    assertThat(labels.of(REPORT.ledger().quotations().getLast())).isEqualTo("q5");
    assertThat(labels.of(SampleArticles.id("a4"))).isEqualTo("a4");
  }

  @Test
  void refusesWhatIsNotInTheStory() {
    assertThatThrownBy(() -> LABELS.of(new ArticleId("ffff")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no label for ffff in this story");
    assertThatThrownBy(() -> LABELS.of(new EntityId("e1")))
        .hasMessage("no label for e1 in this story");
  }
}
