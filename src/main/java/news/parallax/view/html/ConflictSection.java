package news.parallax.view.html;

import static j2html.TagCreator.article;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Rung;
import news.parallax.view.Asked;
import news.parallax.view.Wording;

/**
 * Where the reports conflict: each side with its receipts, and why they are taken for a conflict.
 */
final class ConflictSection {
  private final PageStory page;

  ConflictSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    List<Conflict> open = conflicts(true);
    List<Conflict> closed = conflicts(false);
    return Markup.frame(
        "conflicts",
        "Where the reports conflict",
        open.isEmpty() ? "No conflict was found. That is no proof that there is none." : "",
        each(open, this::conflict),
        closed.isEmpty()
            ? text("")
            : details(
                summary(Wording.count(closed.size(), "difference") + " that can both be true"),
                each(closed, this::conflict)));
  }

  private DomContent conflict(Conflict conflict) {
    return article(
            h3(
                Markup.words(Asked.question(conflict.issue())),
                text(" "),
                span(Wording.words(conflict.kind()) + ": " + Wording.words(conflict.verdict()))
                    .withClasses("verdict", Wording.key(conflict.verdict()))),
            div(each(conflict.positions(), this::position)).withClass("sides"),
            note("One origin ", Asked.oneOrigin(conflict)),
            why(conflict.why()),
            note("To settle it ", Asked.settledBy(conflict)))
        .withClass("conflict")
        .withId(page.labels().of(conflict));
  }

  private static DomContent note(String label, String words) {
    return words.isEmpty() ? text("") : p(strong(label), Markup.words(words)).withClass("note");
  }

  private DomContent position(Conflict.Position position) {
    Citation first = position.reports().getFirst();
    return div(
            rung(position),
            p(Markup.words(position.reading())).withClass("reading"),
            p(
                Markup.words(Wording.outlets(position.reports(), page.dossier())),
                text(" "),
                page.receipts(position.reports())),
            p(Markup.words(page.words(page.anchors().around(first)))).withClass("context"))
        .withClass("side");
  }

  private static DomContent rung(Conflict.Position position) {
    Rung rung = position.rung();
    return rung == null ? text("") : p(Wording.words(rung)).withClasses("rung", Wording.key(rung));
  }

  private DomContent why(Explanation why) {
    return div(
            p(
                strong("Why "),
                Markup.words(why.because()),
                text(" "),
                page.receipts(why.evidence())),
            why.steps().isEmpty() ? text("") : ul(each(why.steps(), step -> li(why(step)))))
        .withClass("why");
  }

  private List<Conflict> conflicts(boolean open) {
    return page.report().conflicts().stream()
        .filter(conflict -> conflict.verdict().isOpen() == open)
        .toList();
  }
}
