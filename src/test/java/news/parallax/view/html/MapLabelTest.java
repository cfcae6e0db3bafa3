package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapLabelTest {
  private static final MapFrame FRAME = new MapFrame(0, 0, 20, 10);
  private static final MapLabel BOX = new MapLabel(100, 100, 40, 14);

  @Test
  void overlapsWhatSharesRoomAndNotWhatTouches() {
    assertThat(BOX.overlaps(new MapLabel(120, 105, 40, 14))).isTrue();
    assertThat(BOX.overlaps(new MapLabel(140, 100, 40, 14))).isFalse();
    assertThat(BOX.overlaps(new MapLabel(60, 100, 40, 14))).isFalse();
    assertThat(BOX.overlaps(new MapLabel(100, 114, 40, 14))).isFalse();
    assertThat(BOX.overlaps(new MapLabel(100, 86, 40, 14))).isFalse();
  }

  @Test
  void isInsideOnlyWhole() {
    assertThat(BOX.isInside(FRAME)).isTrue();
    assertThat(new MapLabel(-1, 100, 40, 14).isInside(FRAME)).isFalse();
    assertThat(new MapLabel(100, -1, 40, 14).isInside(FRAME)).isFalse();
    assertThat(new MapLabel(MapFrame.WIDTH - 39, 100, 40, 14).isInside(FRAME)).isFalse();
    assertThat(new MapLabel(100, FRAME.height() - 13, 40, 14).isInside(FRAME)).isFalse();
  }

  @Test
  void standsRightOfItsDotBeforeAnyOtherSide() {
    assertThat(MapLabel.beside("Averil", 100, 100).getFirst())
        .isEqualTo(new MapLabel(108, 93, 48, 14));
    assertThat(MapLabel.beside("Averil", 100, 100))
        .allMatch(label -> !label.overlaps(MapLabel.dot(100, 100)));
  }
}
