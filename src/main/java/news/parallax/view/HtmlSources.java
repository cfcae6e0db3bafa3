package news.parallax.view;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import news.parallax.article.Article;
import news.parallax.article.Explanation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Line;
import news.parallax.comparison.Origin;
import news.parallax.comparison.Reuse;
import news.parallax.comparison.StoryReport;

/** The foot of the page: origins and shared text, open questions, how the report was made. */
final class HtmlSources {
  private final ComparedStory story;
  private final StoryReport report;
  private final Provenance provenance;
  private final HtmlParts parts;

  HtmlSources(ComparedStory story, Provenance provenance, HtmlParts parts) {
    this.story = story;
    this.report = story.report();
    this.provenance = provenance;
    this.parts = parts;
  }

  DomContent origins() {
    return HtmlParts.frame(
        "origins",
        "Where the words come from",
        "Outlets that print one text are one origin.",
        new HtmlLineage(story, parts).content(),
        ul(each(report.lineage().doubts(), this::doubt)).withClass("why"),
        ul(each(report.origins(), this::origin)).withClass("origins"),
        report.reuse().isEmpty()
            ? text("")
            : details(
                summary(Wording.count(report.reuse().size(), "shared passage")),
                each(report.reuse(), this::reuse)));
  }

  private DomContent doubt(Explanation doubt) {
    return li(
        HtmlParts.words("May be one origin: " + doubt.because()),
        text(" "),
        parts.receipts(doubt.evidence()));
  }

  private DomContent origin(Origin origin) {
    return li(
        span().withClasses("swatch", parts.palette().of(origin)),
        strong(HtmlParts.words(origin.name())),
        span(" " + Wording.standing(origin) + " ").withClass("faint"),
        each(
            origin.articles(),
            id ->
                span(parts.outlet(id) + " (" + parts.labels().of(id) + ") ").withClass("carrier")),
        p(
                HtmlParts.words(origin.why().because()),
                text(" "),
                parts.receipts(origin.why().evidence()))
            .withClass("why"));
  }

  private DomContent reuse(Reuse reuse) {
    return div(each(
            reuse.citations(),
            place ->
                div(
                    p(strong(parts.outlet(place.article())), text(" "), parts.receipt(place)),
                    p(HtmlParts.words(parts.dossier().words(place))))))
        .withClass("pair");
  }

  DomContent questions() {
    return HtmlParts.frame(
        "questions", "Open questions", "", ul(each(report.questions(), this::question)));
  }

  private DomContent question(Line line) {
    return li(HtmlParts.words(line.text()), text(" "), parts.receipts(line.citations()));
  }

  DomContent method() {
    return HtmlParts.frame(
        "method",
        "Method",
        "",
        p(
            "Every line above is a report’s own words or a count of them, and each mark leads to "
                + "the place. No text was written by a language model."),
        p(text("Made by Parallax " + provenance.version() + settings())),
        problems(),
        div(table(
                thead(
                    tr(
                        th("Article").withScope("col"),
                        th("Source").withScope("col"),
                        th("Length").withScope("col"),
                        th("SHA-256 of the text").withScope("col"))),
                tbody(each(story.articles(), this::fingerprint))))
            .withClass("scroll"));
  }

  private String settings() {
    return provenance.settings().isEmpty() ? "." : " with " + provenance.settings() + ".";
  }

  private DomContent fingerprint(Article article) {
    return tr(
        th(parts.labels().of(article.id())).withScope("row"),
        td(HtmlParts.words(article.source())),
        td(String.valueOf(article.text().length())).withClass("number"),
        td(code(Hash.sha256(article.text()))));
  }

  private DomContent problems() {
    return report.problems().isEmpty()
        ? text("")
        : article(
                h3("Inputs that could not be used, or only in part"),
                ul(
                    each(
                        report.problems(),
                        one ->
                            li(
                                strong(HtmlParts.words(one.source())),
                                text(" "),
                                HtmlParts.words(one.reason())))))
            .withId("problems");
  }
}
