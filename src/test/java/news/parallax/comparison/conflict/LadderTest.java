package news.parallax.comparison.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Explanation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Position;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Origin;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class LadderTest {
  @Test
  void sortsSidesByTheirRungs() {
    assertThat(
            placed(
                Conflict.Kind.MODALITY,
                "The firm has sold the quay.",
                "The firm may sell the quay.",
                "The firm did not sell the quay."))
        .isEqualTo("DENIED did not sell, COULD may sell, DONE has sold");
  }

  @Test
  void leavesTheOrderWhereOneSideIsOpen() {
    assertThat(
            placed(
                Conflict.Kind.MODALITY,
                "The firm has sold the quay.",
                "The firm would sell the quay.",
                "The firm did not sell the quay."))
        .isEqualTo("DONE has sold, null would sell, DENIED did not sell");
  }

  @Test
  void saysNothingOfOneRungOrOfAnotherKind() {
    assertThat(
            placed(
                Conflict.Kind.MODALITY, "The firm opened the quay.", "The firm closed the quay."))
        .isEqualTo("null opened, null closed");
    assertThat(
            placed(Conflict.Kind.OBJECT, "The firm sold the quay.", "The firm may sell the mill."))
        .isEqualTo("null sold, null may sell");
  }

  private static String placed(Conflict.Kind kind, String... reports) {
    Dossier dossier = ReportedStory.of(reports);
    List<Position> sides = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      var verb = article.claims().getFirst().predicate();
      sides.add(new Position(article.words(verb), List.of(article.cite(verb)), List.of(OWN)));
    }
    return new Ladder(dossier)
        .placed(kind, sides).stream()
            .map(side -> side.rung() + " " + side.reading())
            .collect(Collectors.joining(", "));
  }

  private static final Origin OWN =
      new Origin(
          "o1", Origin.Kind.OWN, "One", List.of(), Explanation.of("made-by-hand", "for the test"));
}
