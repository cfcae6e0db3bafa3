package news.parallax.view.html;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import news.parallax.article.Explanation;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Reuse;
import news.parallax.view.Wording;

/** Where the words come from: who got it from whom, each origin, the shared passages. */
final class OriginSection {
  private final PageStory page;

  OriginSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    return Markup.frame(
        "origins",
        "Where the words come from",
        "Outlets that print one text are one origin.",
        new LineageChart(page).content(),
        ul(each(page.report().lineage().doubts(), this::doubt)).withClass("why"),
        ul(each(page.report().origins(), this::origin)).withClass("origins"),
        page.report().reuse().isEmpty()
            ? text("")
            : details(
                summary(Wording.count(page.report().reuse().size(), "shared passage")),
                each(page.report().reuse(), this::reuse)));
  }

  private DomContent doubt(Explanation doubt) {
    return li(
        Markup.words("May be one origin: " + doubt.because()),
        text(" "),
        page.receipts(doubt.evidence()));
  }

  private DomContent origin(Origin origin) {
    return li(
        span().withClasses("swatch", page.palette().of(origin)),
        strong(Markup.words(origin.name())),
        span(" " + Wording.standing(origin) + " ").withClass("faint"),
        each(
            origin.articles(),
            id -> span(page.outlet(id) + " (" + page.labels().of(id) + ") ").withClass("carrier")),
        p(Markup.words(origin.why().because()), text(" "), page.receipts(origin.why().evidence()))
            .withClass("why"));
  }

  private DomContent reuse(Reuse reuse) {
    return div(each(
            reuse.citations(),
            place ->
                div(
                    p(strong(page.outlet(place.article())), text(" "), page.receipt(place)),
                    p(Markup.words(page.words(place))))))
        .withClass("pair");
  }
}
