package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.alignment.ClauseFrame.Party;
import news.parallax.engine.ReportedStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sentences of one report before the clauses of it that can be facts. */
@Tag("models")
class ArticleClausesTest {
  @Test
  void takesNoClauseThatOnlySaysWhoSpeaks() {
    assertThat(
            clauses("The mayor of Lomas told reporters at the quay that the old bridge was safe."))
        .containsExactly("that the old bridge was safe");
    assertThat(clauses("The old bridge was safe, the tired mayor of Lomas said on Tuesday."))
        .containsExactly("The old bridge was safe");
  }

  @Test
  void takesADenialWithWhatItDenies() {
    assertThat(clauses("The mayor of Lomas denied that the old bridge was unsafe."))
        .containsExactly("The mayor of Lomas denied that the old bridge was unsafe");
  }

  @Test
  void takesADenialOfWhatWasToldBefore() {
    assertThat(clauses("The old bridge was unsafe. The mayor of Lomas denied that."))
        .contains("The mayor of Lomas denied that");
  }

  @Test
  void takesNoClauseThatOnlyDates() {
    assertThat(clauses("It was late on Friday when divers searched the old harbour."))
        .containsExactly("when divers searched the old harbour");
  }

  @Test
  void takesNoQuestion() {
    assertThat(clauses("Did the mayor of Lomas close the old bridge?")).isEmpty();
    assertThat(clauses("The mayor of Lomas faces one question: who closed the old bridge?"))
        .containsExactly("The mayor of Lomas faces one question");
  }

  @Test
  void takesNoClauseThatOnlySupposes() {
    assertThat(clauses("The mayor of Lomas asked whether divers searched the old harbour."))
        .noneMatch(clause -> clause.startsWith("whether"));
    assertThat(clauses("The mayor of Lomas will resign if divers find the old safe."))
        .containsExactly("The mayor of Lomas will resign");
    assertThat(clauses("If there was truth to reports that divers found the old safe, he must go."))
        .noneMatch(clause -> clause.contains("found the old safe"));
  }

  @Test
  void takesWhatSomebodyKnowsWithWhoDoes() {
    assertThat(clauses("The mayor of Lomas knew exactly what was going on."))
        .containsExactly("The mayor of Lomas knew exactly what was going on");
    assertThat(clauses("Ana Ruiz does not believe the old bridge was unsafe."))
        .containsExactly("Ana Ruiz does not believe the old bridge was unsafe");
  }

  @Test
  void takesNoTailThatTellsOneThing() {
    assertThat(clauses("The mayor has closed three bridges since he took office."))
        .containsExactly("The mayor has closed three bridges");
    assertThat(clauses("The mayor of Lomas, who can count, closed the old bridge."))
        .containsExactly("closed the old bridge");
    assertThat(clauses("The mayor closed the bridge after the storm damaged two pillars."))
        .containsExactly("The mayor closed the bridge", "after the storm damaged two pillars");
  }

  @Test
  void fillsInWhoActsFromTheClauseThatATailHangsOn() {
    assertThat(doers("Ana Ruiz, who opened the bridge in March, praised the divers."))
        .contains("Ana Ruiz: open bridge");
    assertThat(doers("Ana Ruiz closed the bridge. She praised the tired divers."))
        .contains("Ana Ruiz: praise diver");
  }

  @Test
  void readsWhomAnAppositionDescribes() {
    assertThat(doers("Ana Ruiz, the mayor of Lomas, closed the old bridge."))
        .contains("Ana Ruiz: close bridge");
  }

  @Test
  void takesTheTimeOfTheClauseThatATailHangsOn() {
    ClauseFrame frame =
        ArticleClauses.of(
                article("The mayor closed the bridge on 1 May 2026, stopping two trains."))
            .readings()
            .getLast()
            .frame();

    assertThat(frame.times())
        .singleElement()
        .satisfies(time -> assertThat(time.start().toLocalDate()).isEqualTo("2026-05-01"));
  }

  private static AnnotatedArticle article(String text) {
    return ReportedStory.of(text).articles().getFirst();
  }

  private static List<String> clauses(String text) {
    AnnotatedArticle article = article(text);
    return ArticleClauses.of(article).readings().stream()
        .map(reading -> article.words(reading.span()))
        .toList();
  }

  private static String doers(String text) {
    AnnotatedArticle article = article(text);
    return ArticleClauses.of(article).readings().stream()
        .map(ClauseReading::frame)
        .map(frame ->
            name(frame.doer(), article)
                + ": "
                + frame.event().verb()
                + " "
                + name(frame.object(), article))
        .collect(Collectors.joining("; "));
  }

  private static String name(@Nullable Party party, AnnotatedArticle article) {
    if (party == null) {
      return "-";
    }
    EntityId entity = party.entity();
    return entity == null ? party.head() : article.entity(entity).orElseThrow().name();
  }
}
