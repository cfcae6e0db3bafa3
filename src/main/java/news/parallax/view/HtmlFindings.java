package news.parallax.view;

import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.del;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.ins;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Line;
import news.parallax.comparison.StoryReport;
import news.parallax.comparison.Utterance;
import news.parallax.comparison.quote.Collation;

/** The upper half of the page: what happened, where reports conflict, who said what, the facts. */
final class HtmlFindings {
  private final StoryReport report;
  private final HtmlParts parts;

  HtmlFindings(StoryReport report, HtmlParts parts) {
    this.report = report;
    this.parts = parts;
  }

  DomContent whatHappened() {
    Brief brief = report.brief();
    return HtmlParts.frame(
        "what",
        "What happened",
        "",
        dl(
                cell("Who", brief.who()),
                cell("What", brief.what()),
                cell("When", brief.when()),
                cell("Where", brief.where()),
                cell("Why", brief.why()),
                cell("How", brief.how()))
            .withClass("cells"));
  }

  private DomContent cell(String question, List<Line> lines) {
    return lines.isEmpty()
        ? div(dt(question), dd("No report says.").withClass("faint"))
        : div(dt(question), each(lines, this::answer));
  }

  private DomContent answer(Line line) {
    List<Conflict> disputes = Standing.conflictsOn(line.citations(), report);
    long origins = parts.palette().count(line.citations());
    return dd(
            HtmlParts.words(line.text()),
            text(" "),
            parts.receipts(line.citations()),
            origins > 1 ? span(origins + " origins").withClass("count") : text(""),
            each(disputes, parts::dispute))
        .withClass(disputes.isEmpty() ? "agreed" : "contested");
  }

  DomContent brief() {
    return HtmlParts.frame(
        "brief",
        "Brief",
        "The reports’ own words. Each mark leads to the sentence in its article.",
        ol(each(report.summary(), this::line)).withClass("lines"));
  }

  private DomContent line(Line line) {
    return li(HtmlParts.words(line.text()), text(" "), parts.receipts(line.citations()));
  }

  DomContent conflicts() {
    List<Conflict> open = conflicts(true);
    List<Conflict> closed = conflicts(false);
    return HtmlParts.frame(
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

  private List<Conflict> conflicts(boolean open) {
    return report.conflicts().stream()
        .filter(conflict -> Outline.isOpen(conflict.verdict()) == open)
        .toList();
  }

  private DomContent conflict(Conflict conflict) {
    return article(
            h3(
                text(capital(Wording.words(conflict.kind())) + " "),
                span(Wording.words(conflict.verdict()))
                    .withClasses("verdict", JsonNodes.name(conflict.verdict()))),
            div(each(conflict.positions(), this::position)).withClass("sides"),
            why(conflict.why()))
        .withClass("conflict")
        .withId(parts.labels().of(conflict));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private DomContent position(Conflict.Position position) {
    Citation first = position.reports().getFirst();
    return div(
            p(HtmlParts.words(position.reading())).withClass("reading"),
            p(
                HtmlParts.words(Wording.outlets(position.reports(), parts.dossier())),
                text(" "),
                parts.receipts(position.reports())),
            p(HtmlParts.words(parts.dossier().words(parts.anchors().around(first))))
                .withClass("context"))
        .withClass("side");
  }

  private DomContent why(Explanation why) {
    return div(
            p(
                strong("Why "),
                HtmlParts.words(why.because()),
                text(" "),
                parts.receipts(why.evidence())),
            why.steps().isEmpty() ? text("") : ul(each(why.steps(), step -> li(why(step)))))
        .withClass("why");
  }

  DomContent speeches() {
    return HtmlParts.frame(
        "said",
        "Who said what",
        "One utterance printed by several outlets stands together; what a wording adds or drops "
            + "against the first is marked.",
        each(Speech.of(report.ledger(), parts.dossier()), this::speech));
  }

  private DomContent speech(Speech speech) {
    return article(
            h3(
                HtmlParts.words(Objects.requireNonNullElse(speech.name(), "Speaker not named")),
                speech.role().isEmpty()
                    ? text("")
                    : span(
                            text(" "),
                            HtmlParts.words(speech.role()),
                            text(" "),
                            parts.receipts(speech.roleReceipts()))
                        .withClass("role")),
            each(speech.sayings(), this::saying))
        .withClass("speech");
  }

  private DomContent saying(Speech.Saying saying) {
    Utterance.Wording first = saying.wordings().getFirst();
    DomContent same = wording(saying.likeFirst(), words(first.passage()));
    List<Utterance.Wording> others = saying.others();
    return others.isEmpty()
        ? same
        : div(same, each(others, other -> wording(List.of(other), marked(other, first))))
            .withClass("collated");
  }

  /** A paraphrase shares too few words for marks to help. */
  private DomContent marked(Utterance.Wording wording, Utterance.Wording base) {
    return wording.relation() == Utterance.Relation.PARAPHRASE
        ? words(wording.passage())
        : marked(said(base.passage()), said(wording.passage()));
  }

  private DomContent wording(List<Utterance.Wording> same, DomContent words) {
    List<Citation> places = same.stream().map(Utterance.Wording::passage).toList();
    return div(
            SaidWords.isMarked(same.getFirst())
                ? blockquote(text("“"), words, text("”"))
                : blockquote(words),
            p(
                HtmlParts.words(Wording.outlets(places, parts.dossier())),
                text(" "),
                span(HtmlParts.words(Wording.manner(same.getFirst(), parts.dossier())))
                    .withClass("role"),
                text(" "),
                parts.receipts(places)))
        .withClass("wording");
  }

  private DomContent words(Citation place) {
    return HtmlParts.words(said(place));
  }

  private String said(Citation place) {
    return SaidWords.of(place, parts.dossier());
  }

  private static DomContent marked(String base, String wording) {
    return each(Collation.of(base, wording).runs(), run -> each(run(run), text(" ")));
  }

  private static DomContent run(Collation.Run run) {
    DomContent words = HtmlParts.words(run.words());
    return switch (run.change()) {
      case KEPT -> words;
      case ADDED -> ins(words);
      case DROPPED -> del(words);
      case CHANGED -> each(del(HtmlParts.words(run.instead())), text(" "), ins(words));
    };
  }
}
