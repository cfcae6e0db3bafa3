package news.parallax.view.html;

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
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.comparison.Origin;
import news.parallax.view.Moments;
import news.parallax.view.Outlets;
import news.parallax.view.PublicationTimes;
import news.parallax.view.Wording;

/** The top of the page: title, dates, and how many origins stand behind how many articles. */
final class PageHead {
  private final PageStory page;

  PageHead(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    return header(
            p("Story report").withClass("kicker"),
            h1(Markup.words(page.report().title().text())),
            p(dates()).withClass("dates"),
            p(strong(Wording.weight(page.articles().size(), page.report()))).withClass("weight"),
            new OriginBar(page).content(),
            ul(each(carrying(), this::origin)).withClass("legend"))
        .withId("top");
  }

  private String dates() {
    PublicationTimes times = PublicationTimes.of(page.articles());
    String outlets = Wording.count(Outlets.of(page.articles()).size(), "outlet");
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
    return page.origins().all();
  }

  private List<ArticleId> carried(Origin origin) {
    return page.origins().carried(origin);
  }

  private DomContent origin(Origin origin) {
    DomContent name =
        span(
            span().withClasses("swatch", page.palette().of(origin)),
            strong(Markup.words(origin.name())),
            span(" " + Wording.words(origin.kind()) + " ").withClass("faint"));
    return carried(origin).size() == 1
        ? li(div(name, each(carried(origin), this::jump)))
        : li(
            details(
                summary(name, span(" " + Wording.count(carried(origin).size(), "article"))),
                ul(each(carried(origin), id -> li(jump(id), text(" " + page.outlet(id)))))));
  }

  private DomContent jump(ArticleId id) {
    return a(page.labels().of(id))
        .withClasses("chip", page.palette().of(id))
        .withHref("#" + page.labels().of(id))
        .withTitle(page.outlet(id));
  }
}
