package news.parallax.comparison.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.InventedArticle;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.PointJudge.Ruling;
import news.parallax.comparison.Roster;
import news.parallax.comparison.Sense;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class PointDifferencesTest {
  private static final String BURNT = "The mill by the river burnt down at night.";
  private static final String STORE = "Flames ate the grain store near the weir.";
  private static final String RAIN = "Rain is forecast for the whole weekend there.";

  /** Sentences are alike as they share letters. */
  private static final Sense LETTERS =
      (one, other) -> one.chars().filter(letter -> other.indexOf(letter) >= 0).count() / 100.0;

  private static PointJudge sure(Set<String> about, Ruling ruling) {
    Ruling unsure = new Ruling(0.9, 0.06, 0.03, 0.01, Conflict.Kind.OBJECT);
    return (one, other) ->
        Optional.of(about.contains(one) && about.contains(other) ? ruling : unsure);
  }

  private static Ruling ruling(double conflict, double update, Conflict.Kind kind) {
    double rest = 1 - conflict - update;
    return new Ruling(rest / 2, rest / 2, conflict, update, kind);
  }

  private static Dossier dossier(String one, String other, int day) {
    return new Dossier(
        List.of(article(1, one, 3), article(2, other, day)), new Roster(List.of(), Map.of()));
  }

  private static AnnotatedArticle article(int number, String text, int day) {
    return InventedStory.annotated(InventedArticle.of(number, text, LocalDate.of(2031, 5, day)));
  }

  private static List<Difference> between(Dossier two, PointJudge judge, Difference... known) {
    return new PointDifferences(LETTERS, judge).between(two, List.of(known)).stream().toList();
  }

  @Test
  void reportsTheSurestPair() {
    Dossier two = dossier(BURNT + "\n" + RAIN, RAIN + "\n" + STORE, 3);
    PointJudge judge = sure(Set.of(BURNT, STORE), ruling(0.95, 0.03, Conflict.Kind.OBJECT));

    assertThat(between(two, judge))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Conflict.Kind.OBJECT);
          assertThat(one.verdict()).isEqualTo(Verdict.CONFLICT);
          assertThat(one.left().reading()).isEqualTo(BURNT);
          assertThat(one.right().reading()).isEqualTo(STORE);
        });
  }

  @Test
  void saysNothingWhereTheJudgeDoubts() {
    PointJudge judge = sure(Set.of(BURNT, STORE), ruling(0.4, 0.1, Conflict.Kind.OBJECT));

    assertThat(between(dossier(BURNT, STORE, 3), judge)).isEmpty();
    assertThat(between(dossier(BURNT, STORE, 3), PointJudge.SILENT)).isEmpty();
  }

  @Test
  void takesALaterStateForAnUpdate() {
    PointJudge judge = sure(Set.of(BURNT, STORE), ruling(0.7, 0.28, Conflict.Kind.OBJECT));

    assertThat(between(dossier(BURNT, STORE, 4), judge))
        .extracting(Difference::verdict)
        .containsExactly(Verdict.UPDATE);
    assertThat(between(dossier(BURNT, STORE, 3), judge))
        .extracting(Difference::verdict)
        .containsExactly(Verdict.CONFLICT);
  }

  @Test
  void readsTheEarlierReportFirst() {
    PointJudge judge =
        (one, other) ->
            Optional.of(ruling(one.equals(STORE) ? 0.97 : 0.1, 0.02, Conflict.Kind.PLACE));

    assertThat(between(dossier(BURNT, STORE, 2), judge)).hasSize(1);
    assertThat(between(dossier(BURNT, STORE, 4), judge)).isEmpty();
  }

  @Test
  void looksNowhereThatOthersFoundADifference() {
    Dossier two = dossier(BURNT, STORE, 3);
    PointJudge judge = sure(Set.of(BURNT, STORE), ruling(0.95, 0.03, Conflict.Kind.OBJECT));
    Difference known = between(two, judge).getFirst();

    assertThat(between(two, judge, known)).isEmpty();
  }

  @Test
  void asksNothingOfQuestions() {
    String question = "Did the mill by the river burn down?";
    PointJudge judge = sure(Set.of(question, STORE), ruling(0.95, 0.03, Conflict.Kind.OBJECT));

    assertThat(between(dossier(question, STORE, 3), judge)).isEmpty();
  }
}
