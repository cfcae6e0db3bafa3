package news.parallax.view.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.abbr;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.comparison.Fact;
import news.parallax.view.PublicationTimes;
import news.parallax.view.SafeText;
import news.parallax.view.ToldSentence;
import news.parallax.view.Wording;

/** Which article tells which fact, and how: a row a fact, a column an article. */
final class CoverageSection {
  private final PageStory page;

  CoverageSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    return Markup.frame(
        "matrix",
        "Coverage",
        "● told in the outlet’s own voice  ◐ attributed to somebody  ○ as possible or expected  "
            + "✕ denied  · not mentioned  – published before any report told it. "
            + "Shaded: words shared with another report.",
        Markup.region(
            "Which article tells which fact",
            table(
                thead(tr(th("Fact").withScope("col"), each(page.articles(), this::column))),
                tbody(each(page.report().facts(), this::row)))));
  }

  private DomContent column(Article article) {
    return th(abbr(page.labels().of(article.id())).withTitle(page.outlet(article.id())))
        .withScope("col");
  }

  private DomContent row(Fact fact) {
    return tr(
        th(a(Markup.words(words(fact))).withHref("#" + page.labels().of(fact))).withScope("row"),
        each(page.articles(), article -> cell(fact, article)));
  }

  private String words(Fact fact) {
    return page.words(ToldSentence.part(fact));
  }

  private DomContent cell(Fact fact, Article article) {
    Optional<Fact.Report> told =
        fact.reports().stream()
            .filter(one -> one.citation().article().equals(article.id()))
            .findFirst();
    return told.map(this::told)
        .orElseGet(() ->
            isTooEarly(article, fact)
                ? absent("–", "published before any report told it")
                : absent("·", "not mentioned"));
  }

  private static DomContent absent(String sign, String meaning) {
    return td(sign).withClass("absent").attr("aria-label", meaning);
  }

  /** Whether {@code article} came out before every report that tells {@code fact}. */
  private boolean isTooEarly(Article article, Fact fact) {
    return fact.citations().stream()
        .map(told -> page.dossier().article(told.article()).article().published())
        .allMatch(told -> PublicationTimes.isBefore(article.published(), told));
  }

  private DomContent told(Fact.Report told) {
    DomContent mark =
        a(mark(told)).withHref("#" + page.anchors().id(told.citation())).withTitle(meaning(told));
    return td(mark).withClass(isShared(told.citation()) ? "shared" : "told");
  }

  private static String mark(Fact.Report told) {
    return switch (told.certainty()) {
      case DENIED -> "✕";
      case POSSIBLE, EXPECTED -> "○";
      case PROBABLE, CERTAIN -> told.attributedTo() == null ? "●" : "◐";
    };
  }

  private static String meaning(Fact.Report told) {
    String certainty = Wording.words(told.certainty());
    return told.attributedTo() == null
        ? certainty
        : certainty + ", according to " + SafeText.line(told.attributedTo());
  }

  private boolean isShared(Citation place) {
    return page.report().reuse().stream()
        .flatMap(reuse -> reuse.citations().stream())
        .anyMatch(shared ->
            shared.article().equals(place.article()) && shared.span().overlaps(place.span()));
  }
}
