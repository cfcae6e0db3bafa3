package news.parallax.comparison.exclusive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.EnglishModels;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.InventedStory;
import news.parallax.comparison.NearestSentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ExclusiveFinderTest {
  @Test
  void keepsWhatNoOtherReportTells() {
    Dossier dossier =
        InventedStory.of(
            """
            A freight train left the rails near Aldery on Monday.
            The train spilled forty tons of grain into the river.
            The train had failed a brake inspection near Aldery in March, a railway log shows.
            """,
            """
            A train derailed near Aldery on Monday and blocked the river bridge.
            Forty tons of grain spilled from the train into the river.
            The railway expects to clear the bridge by Friday.
            """);
    assertThat(
            exclusives(dossier).stream()
                .map(one -> dossier.words(one.citation()) + " " + one.why().rule() + "\n")
                .collect(Collectors.joining()))
        .isEqualTo(
            """
            The train had failed a brake inspection near Aldery in March, a railway log shows. \
            told-by-one
            """);
  }

  @Test
  void aStoryOfOneArticleHasNone() {
    Dossier dossier = InventedStory.of("A freight train left the rails near Aldery on Monday.\n");
    assertThat(exclusives(dossier)).isEmpty();
  }

  @Test
  void leavesOutWhatAnotherReportTellsInOtherWords() {
    Dossier dossier =
        InventedStory.of(
            """
            A freight train left the rails near Aldery on Monday.
            The train spilled forty tons of grain into the river.
            The driver of the train was treated in hospital for a broken leg.
            """,
            """
            A train derailed near Aldery on Monday and blocked the river bridge.
            Forty tons of grain spilled from the train into the river.
            Doctors looked after the man who drove the train; his leg was broken.
            """);
    assertThat(exclusives(dossier)).isEmpty();
  }

  private static List<Exclusive> exclusives(Dossier dossier) {
    List<NearestSentence> neighbours =
        dossier.articles().size() < 2
            ? List.of()
            : new SentenceNeighbours(EnglishModels.sense()).between(dossier);
    return ExclusiveFinder.exclusives(dossier, List.of(), List.of(), neighbours);
  }
}
