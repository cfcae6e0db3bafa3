package news.parallax.view.html;

import static news.parallax.view.SampleArticles.cite;
import static news.parallax.view.html.MapFrameTest.site;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;
import news.parallax.knowledge.name.EntityType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PlaceMapTest {
  private static final Citation ONCE = cite("a1", "Skerry Point");
  private static final Citation TWICE = cite("a2", "Skerry Point");

  @Test
  void drawsAroundWhatSeveralReportsName() {
    Element map =
        map(pin(site("Averil", 58, -4), true, ONCE, TWICE), pin(site("Far", -30, 120), true, ONCE));
    assertThat(map.select("circle")).hasSize(1);
    assertThat(map.select("text").eachText()).containsExactly("Averil");
  }

  @Test
  void drawsAStateAsASquareInItsMiddle() {
    Site state = new Site("Ruritania", Atlas.Kind.STATE, "", "Ruritania", 58, -4, 100);
    assertThat(map(pin(state, true, ONCE)).select("rect.state")).hasSize(1);
  }

  @Test
  void namesNothingThatWouldCoverAnother() {
    Element map =
        map(
            Stream.iterate(0, i -> i < 8, i -> i + 1)
                .map(i -> pin(site("A long name " + i, 58, -4 + i / 1000.0), true, ONCE, TWICE))
                .toArray(Pin[]::new));
    assertThat(map.select("circle")).hasSize(8);
    assertThat(map.select("text").size()).isBetween(1, 4);
  }

  @Test
  void drawsNothingOfWhichNobodyKnowsWhereItLies() {
    assertThat(map(pin(site("Skerry", 58, -4), false, ONCE)).children()).isEmpty();
  }

  private static Element map(Pin... pins) {
    return Jsoup.parseBodyFragment(PlaceMap.of(List.of(pins)).render()).body();
  }

  private static Pin pin(Site site, boolean sure, Citation... reports) {
    Explanation why = Explanation.of("sample", "made up");
    Placement placement = new Placement(List.of(site), sure ? site : null, why);
    StoryEntity entity =
        new StoryEntity(
            new EntityId("e-" + site.name()),
            EntityType.PLACE,
            site.name(),
            List.of(site.name()),
            List.of(),
            List.of(),
            null,
            why,
            placement);
    return new Pin(entity, placement, List.of(reports));
  }
}
