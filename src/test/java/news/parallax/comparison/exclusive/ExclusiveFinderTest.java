package news.parallax.comparison.exclusive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.InventedStory;
import org.junit.jupiter.api.Test;

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
            ExclusiveFinder.exclusives(dossier, List.of()).stream()
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
    assertThat(ExclusiveFinder.exclusives(dossier, List.of())).isEmpty();
  }
}
