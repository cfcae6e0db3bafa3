package news.parallax.view.html;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import news.parallax.article.Article;
import news.parallax.view.Hash;

/** How the report was made: by what, from what, and what could not be used. */
final class MethodSection {
  private final PageStory page;

  MethodSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    return Markup.frame(
        "method",
        "Method",
        "",
        p(
            "Every line above is a report’s own words or a count of them, and each mark leads to "
                + "the place. No text was written by a language model."),
        p(text("Made by Parallax " + page.provenance().version() + settings())),
        problems(),
        div(table(
                Markup.headings("Article", "Source", "Length", "SHA-256 of the text"),
                tbody(each(page.articles(), this::fingerprint))))
            .withClass("scroll"));
  }

  private String settings() {
    return page.provenance().settings().isEmpty()
        ? "."
        : " with " + page.provenance().settings() + ".";
  }

  private DomContent fingerprint(Article article) {
    return tr(
        th(page.labels().of(article.id())).withScope("row"),
        td(Markup.words(article.source())),
        td(String.valueOf(article.text().length())).withClass("number"),
        td(code(Hash.sha256(article.text()))));
  }

  private DomContent problems() {
    return page.report().problems().isEmpty()
        ? text("")
        : article(
                h3("Inputs that could not be used, or only in part"),
                ul(
                    each(
                        page.report().problems(),
                        one ->
                            li(
                                strong(Markup.words(one.source())),
                                text(" "),
                                Markup.words(one.reason())))))
            .withId("problems");
  }
}
