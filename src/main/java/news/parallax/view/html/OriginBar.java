package news.parallax.view.html;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import news.parallax.comparison.Origin;

/** A bar of one segment an origin, as wide as its share of the articles. */
final class OriginBar {
  private final PageStory page;

  OriginBar(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    int whole =
        page.origins().all().stream()
            .mapToInt(origin -> page.origins().carried(origin).size())
            .sum();
    if (whole == 0) {
      return text("");
    }
    ContainerTag<?> svg =
        tag("svg")
            .attr("class", "bar")
            .attr("viewBox", "0 0 %d 10".formatted(whole * 100))
            .attr("preserveAspectRatio", "none")
            .attr("aria-hidden", "true");
    int x = 0;
    for (Origin origin : page.origins().all()) {
      int width = page.origins().carried(origin).size() * 100;
      svg.with(segment(x, width, page.palette().of(origin)));
      x += width;
    }
    return svg;
  }

  private static DomContent segment(int x, int width, String colour) {
    return tag("rect")
        .attr("class", colour)
        .attr("x", x + 1)
        .attr("y", 0)
        .attr("width", width - 2)
        .attr("height", 10);
  }
}
