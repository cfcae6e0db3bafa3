package news.parallax.view.html;

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
import news.parallax.article.Span;
import news.parallax.comparison.Fact;
import news.parallax.view.SaidWords;
import news.parallax.view.Standing;
import news.parallax.view.ToldSentence;
import news.parallax.view.Wording;

/** The facts, by how they stand, each with the sentence that tells it best. */
final class FactSection {
  private final PageStory page;

  FactSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    return Markup.frame(
        "facts",
        "What is corroborated",
        "Where reports share only part of a sentence, that part is set in bold or listed below it.",
        each(List.of(Standing.values()), this::standing));
  }

  private DomContent standing(Standing standing) {
    List<ToldSentence> told = ToldSentence.of(page.story(), standing);
    return told.isEmpty()
        ? text("")
        : div(
                h3(
                    text(standing.title() + " "),
                    span(String.valueOf(facts(told))).withClass("count"),
                    span(" " + standing.meaning()).withClass("role")),
                ul(each(told, this::sentence)).withClass("facts"))
            .withClass(Wording.key(standing));
  }

  private static int facts(List<ToldSentence> told) {
    return told.stream().mapToInt(one -> one.facts().size()).sum();
  }

  private DomContent sentence(ToldSentence told) {
    List<Fact> some = told.parts();
    if (told.facts().size() == 1 && !some.isEmpty()) {
      return li(fact(some.getFirst(), marked(told, some.getFirst())))
          .withId(page.labels().of(some.getFirst()));
    }
    DomContent below =
        some.isEmpty()
            ? text("")
            : ul(each(
                    some,
                    fact ->
                        li(fact(fact, words(ToldSentence.part(fact))))
                            .withId(page.labels().of(fact))))
                .withClass("parts");
    DomContent words = Markup.words(told.text());
    return told.whole()
        .map(fact -> li(fact(fact, words), below).withId(page.labels().of(fact)))
        .orElseGet(() -> li(words, below));
  }

  private DomContent marked(ToldSentence told, Fact fact) {
    Span all = told.sentence().span();
    Span part = ToldSentence.part(fact).span();
    int start = Math.max(all.start(), part.start());
    int end = Math.min(all.end(), part.end());
    return each(
        stretch(told, all.start(), start),
        strong(stretch(told, start, end)),
        stretch(told, end, all.end()));
  }

  /** The words of the sentence from {@code start} to {@code end}, with the spaces around them. */
  private DomContent stretch(ToldSentence told, int start, int end) {
    if (start == end) {
      return text("");
    }
    Citation place = new Citation(told.sentence().article(), new Span(start, end));
    return each(space(place, start), words(place), space(place, end - 1));
  }

  private DomContent space(Citation place, int at) {
    String text = page.dossier().article(place.article()).article().text();
    return text(Character.isWhitespace(text.charAt(at)) ? " " : "");
  }

  private DomContent words(Citation place) {
    return Markup.words(SaidWords.cut(page.words(place)));
  }

  private DomContent fact(Fact fact, DomContent words) {
    return each(
        words,
        text(" "),
        page.receipts(fact.citations()),
        span(Wording.weight(fact, page.dossier())).withClass("count"),
        each(Standing.conflictsOn(fact.citations(), page.report()), page::dispute),
        each(fact.denials(), this::denial),
        alsoOnThis(fact));
  }

  /** Who denies it, in the report's words. */
  private DomContent denial(Citation denial) {
    return p(text("denied: "), words(denial), text(" "), page.receipt(denial)).withClass("near");
  }

  /** What comes near it in reports that do not tell it, folded. */
  private DomContent alsoOnThis(Fact fact) {
    return fact.alsoOnThis().isEmpty()
        ? text("")
        : details(
                summary("also on this, not counted"),
                ul(each(fact.alsoOnThis(), near -> li(words(near), text(" "), page.receipt(near)))))
            .withClass("near");
  }
}
