package news.parallax.view;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.Mention;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryReport;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;

/** The places that the reports name: a map drawn without script, and a table that says the same. */
final class HtmlPlaces {
  private static final int MOST_ROWS = 12;
  private static final int MOST_RECEIPTS = 2;

  private final HtmlParts parts;
  private final List<Pin> pins;

  /** A place of the story: its first mention in each report that names it. */
  private record Pin(StoryEntity entity, Placement placement, List<Citation> reports) {
    boolean isSure() {
      return placement.site() != null;
    }

    Site site() {
      Site chosen = placement.site();
      return chosen == null ? placement.candidates().getFirst() : chosen;
    }
  }

  HtmlPlaces(StoryReport report, HtmlParts parts) {
    this.parts = parts;
    this.pins =
        report.roster().entities().stream()
            .flatMap(HtmlPlaces::pin)
            .sorted(Comparator.comparingInt(pin -> -pin.reports().size()))
            .toList();
  }

  private static Stream<Pin> pin(StoryEntity entity) {
    Placement placement = entity.place();
    if (placement == null) {
      return Stream.empty();
    }
    Map<ArticleId, Citation> first = new LinkedHashMap<>();
    entity.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .forEach(mention -> first.putIfAbsent(mention.citation().article(), mention.citation()));
    return Stream.of(new Pin(entity, placement, List.copyOf(first.values())));
  }

  /** What there is to show. */
  List<StoryEntity> shown() {
    return pins.stream().map(Pin::entity).toList();
  }

  DomContent content() {
    List<Pin> rest = pins.subList(Math.min(MOST_ROWS, pins.size()), pins.size());
    return HtmlParts.frame(
        "places",
        "Places",
        "Where the named places lie, as far as the reports tell. States are squares, in their middle.",
        map(),
        rows(pins.subList(0, pins.size() - rest.size())),
        rest.isEmpty() ? text("") : details(summary("%d more".formatted(rest.size())), rows(rest)));
  }

  private DomContent map() {
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
            .attr("x", MapFrame.unit(x - size))
            .attr("y", MapFrame.unit(y - size))
            .attr("width", MapFrame.unit(2 * size))
            .attr("height", MapFrame.unit(2 * size))
        : tag("circle")
            .attr("cx", MapFrame.unit(x))
            .attr("cy", MapFrame.unit(y))
            .attr("r", MapFrame.unit(size));
  }

  private DomContent rows(List<Pin> shown) {
    return div(table(
            thead(
                tr(
                    th("Place").withScope("col"),
                    th("Where").withScope("col"),
                    th("Why there").withScope("col"),
                    th("Named by").withScope("col"))),
            tbody(each(shown, this::row))))
        .withClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", "Places");
  }

  private DomContent row(Pin pin) {
    return tr(
        th(HtmlParts.words(pin.entity().name())).withScope("row"),
        td(where(pin)),
        td(HtmlParts.words(pin.placement().why().because())),
        td(
            parts.receipts(pin.reports().stream().limit(MOST_RECEIPTS).toList()),
            text(" "),
            span(Wording.count(pin.reports().size(), "report")).withClass("count")));
  }

  private static DomContent where(Pin pin) {
    return pin.isSure()
        ? span(text(around(pin.site()) + " "), span(degrees(pin.site())).withClass("count"))
        : span("open: "
                + pin.placement().candidates().stream()
                    .map(HtmlPlaces::around)
                    .collect(Collectors.joining("; ")))
            .withClass("faint");
  }

  private static String around(Site site) {
    String where =
        Stream.of(site.region(), site.kind() == Atlas.Kind.STATE ? "" : site.state())
            .filter(part -> !part.isEmpty() && !part.equals(site.name()))
            .collect(Collectors.joining(", "));
    return where.isEmpty() ? site.name() : where;
  }

  private static String degrees(Site site) {
    return "%s° %s, %s° %s"
        .formatted(
            MapFrame.unit(Math.abs(site.latitude())),
            site.latitude() < 0 ? "S" : "N",
            MapFrame.unit(Math.abs(site.longitude())),
            site.longitude() < 0 ? "W" : "E");
  }
}
