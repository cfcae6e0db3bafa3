package news.parallax.comparison.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.engine.ReportedStory;
import news.parallax.knowledge.name.Atlas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
  /** Articles are parted by a slash. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          state            @ Ola Berg flew to Norway on Monday.                               @ Norway        @ Norway (state)
          only one         @ Ola Berg flew to Trondheim on Monday.                            @ Trondheim     @ Trondheim, Trøndelag, Norway (only-place-of-the-name)
          region beside    @ Ola Berg flew to Portland, Maine, on Monday.                     @ Portland      @ Portland, Maine, United States (region-beside)
          shortened region @ Ola Berg flew to Springfield, Ill., on Monday.                   @ Springfield   @ Springfield, Illinois, United States (region-beside)
          state beside     @ Ola Berg flew to Birmingham in England on Monday.                @ Birmingham    @ Birmingham, England, United Kingdom (region-beside)
          great city       @ Ola Berg flew to Moscow on Monday.                               @ Moscow        @ Moscow, Russia (great-city)
          region elsewhere @ Ola Berg flew to Springfield on Monday. / He slept in Missouri.  @ Springfield   @ Springfield, Missouri, United States (region-of-the-story)
          state elsewhere  @ Ola Berg flew to Durham on Monday. / He is from the United Kingdom.  @ Durham    @ Durham, England, United Kingdom (state-of-the-story)
          great by itself  @ Ola Berg flew to Portland on Monday. / He slept in Maine.        @ Portland      @ Portland, Oregon, United States (great-city)
          office beside    @ Gov. Ola Berg of New York resigned on Monday.                    @ New York      @ New York, United States (office-of-the-region)
          senator beside   @ New York Sen. Ola Berg resigned on Monday.                       @ New York      @ New York, United States (office-of-the-region)
          state of a name  @ Ola Berg, a former governor of Mexico's bank, resigned on Monday. @ Mexico       @ Mexico (state)
          city of a name   @ Mayor Ola Berg of New York resigned on Monday.                   @ New York      @ New York City, New York, United States (only-place-of-the-name)
          far namesake     @ Ola Berg flew to Wyoming on Monday.                              @ Wyoming       @ Wyoming, United States (great-region)
          unknown beside   @ Ola Berg flew to Paris, Idaho, on Monday.                        @ Paris         @ nowhere
          capital by name  @ Ola Berg flew to Washington, D.C., on Monday.                    @ Washington    @ Washington, D.C., United States (great-city)
          undecided        @ Ola Berg flew to Springfield on Monday.                          @ Springfield   @ open: 8 candidates (several-places-of-the-name)
          sea              @ Ola Berg crossed the Black Sea on Monday.                        @ Black Sea     @ Black Sea (only-place-of-the-name)
          not in the atlas @ Ola Berg flew to Streslau Island on Monday.                      @ Streslau Island @ nowhere
          """)
  void places(String phenomenon, String texts, String name, String where) {
    Dossier dossier = ReportedStory.of(texts.split(" / "));
    Stream<StoryEntity> entities =
        PlaceFinder.placed(dossier.roster(), dossier.articles()).entities().stream();

    assertThat(
            entities
                .filter(entity -> entity.name().equals(name))
                .map(PlaceFinderTest::where)
                .findFirst())
        .as(phenomenon)
        .contains(where);
  }

  private static String where(StoryEntity entity) {
    Placement place = entity.place();
    if (place == null) {
      return "nowhere";
    }
    Atlas.Site site = place.site();
    String where =
        site == null
            ? "open: %d candidates".formatted(place.candidates().size())
            : Stream.of(site.name(), site.region(), site.state())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    return where + " (" + place.why().rule() + ")";
  }
}
