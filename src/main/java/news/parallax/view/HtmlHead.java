package news.parallax.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Origin;
import news.parallax.comparison.StoryReport;

/** The top of the page: title, dates, and how many origins stand behind how many articles. */
final class HtmlHead {
  private final ComparedStory story;
  private final StoryReport report;
  private final HtmlParts parts;
  private final List<Article> articles;

  HtmlHead(ComparedStory story, HtmlParts parts) {
    this.story = story;
    this.report = story.report();
    this.parts = parts;
    this.articles = story.articles();
  }

  DomContent content() {
    return header(
            p("Story report").withClass("kicker"),
            h1(HtmlParts.words(report.title().text())),
            p(dates()).withClass("dates"),
            p(strong(Wording.weight(articles.size(), report))).withClass("weight"),
            bar(),
            ul(each(carrying(), this::origin)).withClass("legend"))
        .withId("top");
  }

  private String dates() {
    PublicationTimes times = PublicationTimes.of(articles);
    String outlets = Wording.count(Outlets.of(story).size(), "outlet");
    if (times.first() == null) {
      return outlets + " · no report gives its date";
    }
    String first = Moments.readable(times.first());
    String last = Moments.readable(times.last());
    return first.equals(last)
        ? outlets + " · published " + first
        : outlets + " · first published " + first + ", last " + last;
  }

  private List<Origin> carrying() {
    return parts.palette().main();
  }

  private List<ArticleId> carried(Origin origin) {
    return parts.palette().carried(origin);
  }

  /** One segment an origin, as wide as its share of the articles. */
  private DomContent bar() {
    int whole = carrying().stream().mapToInt(origin -> carried(origin).size()).sum();
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
    for (Origin origin : carrying()) {
      int width = carried(origin).size() * 100;
      svg.with(segment(x, width, parts.palette().of(origin)));
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

  private DomContent origin(Origin origin) {
    DomContent name =
        span(
            span().withClasses("swatch", parts.palette().of(origin)),
            strong(HtmlParts.words(origin.name())),
            span(" " + Wording.words(origin.kind()) + " ").withClass("faint"));
    return carried(origin).size() == 1
        ? li(div(name, each(carried(origin), this::jump)))
        : li(
            details(
                summary(name, span(" " + Wording.count(carried(origin).size(), "article"))),
                ul(each(carried(origin), id -> li(jump(id), text(" " + parts.outlet(id)))))));
  }

  private DomContent jump(ArticleId id) {
    return a(parts.labels().of(id))
        .withClasses("chip", parts.palette().of(id))
        .withHref("#" + parts.labels().of(id))
        .withTitle(parts.outlet(id));
  }
}
