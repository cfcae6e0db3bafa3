package news.parallax.view.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.knowledge.name.Atlas;
import news.parallax.view.SafeText;

/** A map of the places named, drawn without script: dots for all, names where there is room. */
final class PlaceMap {
  private PlaceMap() {}

  /** The picture; nothing when it is not known of any place where it lies. */
  static DomContent of(List<Pin> pins) {
    List<Pin> sure = pins.stream().filter(Pin::isSure).toList();
    if (sure.isEmpty()) {
      return text("");
    }
    List<Pin> told = sure.stream().filter(pin -> pin.reports().size() > 1).toList();
    MapFrame frame =
        MapFrame.around((told.isEmpty() ? sure : told).stream().map(Pin::site).toList());
    List<Pin> visible = sure.stream().filter(pin -> frame.shows(pin.site())).toList();
    ContainerTag<?> svg = picture(frame, visible);
    return div(svg.with(marks(frame, visible))).withClass("map");
  }

  private static ContainerTag<?> picture(MapFrame frame, List<Pin> visible) {
    String names =
        visible.stream()
            .map(pin -> SafeText.line(pin.entity().name()))
            .collect(Collectors.joining(", "));
    return tag("svg")
        .attr("viewBox", "0 0 %d %d".formatted(MapFrame.WIDTH, frame.height()))
        .attr("role", "img")
        .attr("aria-labelledby", "map-title map-desc")
        .with(
            tag("title").withId("map-title").with(text("Map of the places named")),
            tag("desc").withId("map-desc").with(text(names + ". The table below says the same.")),
            tag("path").attr("class", "land").attr("d", Coastline.path(frame)));
  }

  /** Dots for all, names where they cover nothing, the most reported first. */
  private static List<DomContent> marks(MapFrame frame, List<Pin> visible) {
    List<DomContent> marks = new ArrayList<>();
    List<MapLabel> taken = new ArrayList<>();
    for (Pin pin : visible) {
      double x = frame.x(pin.site().longitude());
      double y = frame.y(pin.site().latitude());
      marks.add(dot(pin, x, y));
      taken.add(MapLabel.dot(x, y));
    }
    for (Pin pin : visible) {
      String name = SafeText.line(pin.entity().name());
      double x = frame.x(pin.site().longitude());
      double y = frame.y(pin.site().latitude());
      MapLabel.beside(name, x, y).stream()
          .filter(label -> label.isInside(frame) && taken.stream().noneMatch(label::overlaps))
          .findFirst()
          .ifPresent(label -> {
            taken.add(label);
            marks.add(label.written(name));
          });
    }
    return marks;
  }

  private static DomContent dot(Pin pin, double x, double y) {
    double size = Math.min(3.0 + pin.reports().size() / 2.0, 7);
    return pin.site().kind() == Atlas.Kind.STATE
        ? tag("rect")
            .attr("class", "state")
            .attr("x", Markup.unit(x - size))
            .attr("y", Markup.unit(y - size))
            .attr("width", Markup.unit(2 * size))
            .attr("height", Markup.unit(2 * size))
        : tag("circle")
            .attr("cx", Markup.unit(x))
            .attr("cy", Markup.unit(y))
            .attr("r", Markup.unit(size));
  }
}
