package news.parallax.view.html;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;

/** A box in the map's picture that a name or a dot takes up, in picture units. */
record MapLabel(double left, double top, double width, double height) {
  private static final double LETTER = 8;
  private static final double LINE = 14;
  private static final double GAP = 8;

  /** The box of a dot. */
  static MapLabel dot(double x, double y) {
    return new MapLabel(x - GAP / 2, y - GAP / 2, GAP, GAP);
  }

  /** Where {@code name} may stand beside the dot at {@code x}, {@code y}, the best first. */
  static List<MapLabel> beside(String name, double x, double y) {
    double width = name.length() * LETTER;
    double middle = y - LINE / 2;
    return List.of(
        new MapLabel(x + GAP, middle, width, LINE),
        new MapLabel(x - GAP - width, middle, width, LINE),
        new MapLabel(x - width / 2, y - GAP - LINE, width, LINE),
        new MapLabel(x - width / 2, y + GAP, width, LINE));
  }

  boolean overlaps(MapLabel other) {
    return left < other.left + other.width
        && other.left < left + width
        && top < other.top + other.height
        && other.top < top + height;
  }

  boolean isInside(MapFrame frame) {
    return left >= 0
        && top >= 0
        && left + width <= MapFrame.WIDTH
        && top + height <= frame.height();
  }

  /** {@code name} in the middle of the box. */
  DomContent written(String name) {
    return tag("text")
        .attr("x", Markup.unit(left + width / 2))
        .attr("y", Markup.unit(top + height - 3))
        .attr("text-anchor", "middle")
        .with(text(name));
  }
}
