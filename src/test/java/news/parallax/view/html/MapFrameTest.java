package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;
import org.junit.jupiter.api.Test;

class MapFrameTest {
  static Site site(String name, double latitude, double longitude) {
    return new Site(name, Atlas.Kind.TOWN, "", "Ruritania", latitude, longitude, 10);
  }

  @Test
  void showsItsSitesInTheMiddle() {
    Site only = site("Port Averil", 58.1, -4.2);
    MapFrame frame = MapFrame.around(List.of(only));
    assertThat(frame.shows(only)).isTrue();
    assertThat(frame.x(-4.2)).isCloseTo(MapFrame.WIDTH / 2.0, within(0.1));
    assertThat(frame.y(58.1)).isCloseTo(frame.height() / 2.0, within(1.0));
  }

  @Test
  void staysOnTheEarth() {
    MapFrame frame = MapFrame.around(List.of(site("Edge", 84, 179), site("Other", 83, 178)));
    assertThat(frame.east()).isLessThanOrEqualTo(180);
    assertThat(frame.north()).isLessThanOrEqualTo(85);
    MapFrame whole = MapFrame.around(List.of(site("West", -60, -179), site("East", 80, 179)));
    assertThat(whole.east() - whole.west()).isLessThanOrEqualTo(360);
  }

  @Test
  void knowsWhatLiesOutside() {
    MapFrame frame = new MapFrame(0, 0, 10, 10);
    assertThat(frame.shows(site("west", 5, -1))).isFalse();
    assertThat(frame.shows(site("east", 5, 11))).isFalse();
    assertThat(frame.shows(site("south", -1, 5))).isFalse();
    assertThat(frame.shows(site("north", 11, 5))).isFalse();
    assertThat(frame.touches(Coastline.Ring.of("-5,-5 -1,-1 -5,-1"))).isFalse();
    assertThat(frame.touches(Coastline.Ring.of("11,1 12,2 11,3"))).isFalse();
    assertThat(frame.touches(Coastline.Ring.of("1,11 2,12 3,11"))).isFalse();
    assertThat(frame.touches(Coastline.Ring.of("-5,-5 5,5 -5,5"))).isTrue();
  }
}
