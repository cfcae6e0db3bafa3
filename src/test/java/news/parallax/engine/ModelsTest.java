package news.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import news.parallax.EnglishModels;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.alignment.ClauseInSentence;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.SentenceEmbedder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ModelsTest {
  private static final List<String> WORDS = List.of("The", "ferry", "sank");
  private static final ClauseInSentence CLAUSE = new ClauseInSentence("", "the ferry sank", "");

  @Test
  void closesWhatItLoadedAndNothingElse() {
    Models models = Models.english();
    SentenceEmbedder embedder = models.embedder();
    models.close();

    assertThatThrownBy(() -> embedder.vectors(WORDS)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closesTheJudge() {
    Models models = Models.english();
    ClauseJudge judge = models.judge();
    models.close();

    assertThatThrownBy(() -> judge.verdict(CLAUSE, CLAUSE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closesTheJudgeOfPoints() {
    Models models = Models.english();
    PointJudge points = models.points();
    models.close();

    assertThatThrownBy(() -> points.ruling("The ferry sank.", "The ferry burnt."))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void leavesOpenWhatItWasGiven() {
    SentenceEmbedder embedder = EnglishModels.embedder();
    Models models =
        Models.of(
            new ArticleAnnotator(EnglishModels.tagger()),
            embedder,
            (a, b) -> Optional.empty(),
            PointJudge.SILENT);
    assertThat(models.annotator()).isNotNull();
    assertThat(models.embedder()).isSameAs(embedder);
    assertThat(models.judge().verdict(CLAUSE, CLAUSE)).isEmpty();
    assertThat(models.sense()).isNotNull();
    models.close();

    assertThat(embedder.vectors(WORDS)).hasDimensions(WORDS.size(), 384);
  }
}
