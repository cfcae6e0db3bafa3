package news.parallax.view.html;

import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.del;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Citation;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.quote.Collation;
import news.parallax.view.PrintedCue;
import news.parallax.view.SaidWords;
import news.parallax.view.Speech;
import news.parallax.view.Wording;

/** Who said what: each speaker, each utterance, what a wording adds and drops. */
final class SpeechSection {
  private final PageStory page;

  SpeechSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    return Markup.frame(
        "said",
        "Who said what",
        "One utterance printed by several outlets stands together; what a wording adds or drops "
            + "against the first is marked.",
        each(Speech.of(page.report().ledger(), page.dossier()), this::speech));
  }

  private DomContent speech(Speech speech) {
    return article(
            h3(
                Markup.words(Objects.requireNonNullElse(speech.name(), "Speaker not named")),
                speech.role().isEmpty()
                    ? text("")
                    : span(
                            text(" "),
                            Markup.words(speech.role()),
                            text(" "),
                            page.receipts(speech.roleReceipts()))
                        .withClass("role")),
            each(speech.sayings(), this::saying))
        .withClass("speech");
  }

  private DomContent saying(Speech.Saying saying) {
    Utterance.Wording first = saying.wordings().getFirst();
    DomContent same = wording(saying, saying.likeFirst(page.dossier()), words(first.passage()));
    List<Utterance.Wording> others = saying.others(page.dossier());
    return others.isEmpty()
        ? same
        : div(same, each(others, other -> wording(saying, List.of(other), marked(other, first))))
            .withClass("collated");
  }

  private DomContent wording(Speech.Saying saying, List<Utterance.Wording> same, DomContent words) {
    List<Citation> places = same.stream().map(Utterance.Wording::passage).toList();
    return div(
            quoted(same.getFirst(), words),
            p(
                Markup.words(Wording.outlets(places, page.dossier())),
                text(" "),
                span(Markup.words(saying.manner(same.getFirst(), page.dossier())))
                    .withClass("role"),
                text(" "),
                page.receipts(places)))
        .withClass("wording");
  }

  private DomContent quoted(Utterance.Wording wording, DomContent words) {
    PrintedCue cue = PrintedCue.of(wording, page.dossier());
    boolean marked = SaidWords.isMarked(wording);
    return blockquote(
        Markup.words(cue.before()),
        text(marked ? "“" : ""),
        words,
        text(marked ? "”" : ""),
        Markup.words(cue.after()));
  }

  private DomContent words(Citation place) {
    return Markup.words(said(place));
  }

  private String said(Citation place) {
    return SaidWords.of(place, page.dossier());
  }

  /** A paraphrase shares too few words for marks to help. */
  private DomContent marked(Utterance.Wording wording, Utterance.Wording base) {
    return wording.relation() == Utterance.Relation.PARAPHRASE
        ? words(wording.passage())
        : marked(said(base.passage()), said(wording.passage()));
  }

  private static DomContent marked(String base, String wording) {
    return each(Collation.of(base, wording).runs(), run -> each(run(run), text(" ")));
  }

  private static DomContent run(Collation.Run run) {
    DomContent words = Markup.words(run.words());
    return switch (run.change()) {
      case KEPT -> words;
      case ADDED -> ins(words);
      case DROPPED -> del(words);
      case CHANGED -> each(del(Markup.words(run.instead())), text(" "), ins(words));
    };
  }
}
