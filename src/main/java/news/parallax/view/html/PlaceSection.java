package news.parallax.view.html;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;
import news.parallax.view.Wording;

/** The places that the reports name: a map drawn without script, and a table that says the same. */
final class PlaceSection {
  private static final int MOST_ROWS = 12;
  private static final int MOST_RECEIPTS = 2;

  private final PageStory page;

  PlaceSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    List<Pin> pins = Pin.of(page.report());
    List<Pin> rest = pins.subList(Math.min(MOST_ROWS, pins.size()), pins.size());
    return Markup.frame(
        "places",
        "Places",
        "Where the named places lie, as far as the reports tell. States are squares, in their middle.",
        PlaceMap.of(pins),
        rows(pins.subList(0, pins.size() - rest.size())),
        rest.isEmpty() ? text("") : details(summary("%d more".formatted(rest.size())), rows(rest)));
  }

  private DomContent rows(List<Pin> shown) {
    return Markup.region(
        "Places",
        table(
            Markup.headings("Place", "Where", "Why there", "Named by"),
            tbody(each(shown, this::row))));
  }

  private DomContent row(Pin pin) {
    return tr(
        th(Markup.words(pin.entity().name())).withScope("row"),
        td(where(pin)),
        td(Markup.words(pin.placement().why().because())),
        td(
            page.receipts(pin.reports().stream().limit(MOST_RECEIPTS).toList()),
            text(" "),
            span(Wording.count(pin.reports().size(), "report")).withClass("count")));
  }

  private static DomContent where(Pin pin) {
    return pin.isSure()
        ? span(text(around(pin.site()) + " "), span(degrees(pin.site())).withClass("count"))
        : span("open: "
                + pin.placement().candidates().stream()
                    .map(PlaceSection::around)
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
            Markup.unit(Math.abs(site.latitude())),
            site.latitude() < 0 ? "S" : "N",
            Markup.unit(Math.abs(site.longitude())),
            site.longitude() < 0 ? "W" : "E");
  }
}
