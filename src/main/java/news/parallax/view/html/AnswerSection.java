package news.parallax.view.html;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import news.parallax.comparison.Brief;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Line;
import news.parallax.view.Standing;

/** What happened: an answer to each of the six questions, with how many origins give it. */
final class AnswerSection {
  private final PageStory page;

  AnswerSection(PageStory page) {
    this.page = page;
  }

  DomContent content() {
    Brief brief = page.report().brief();
    return Markup.frame(
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
    List<Conflict> disputes = Standing.conflictsOn(line.citations(), page.report());
    long origins = page.origins().count(line.citations());
    return dd(
            page.line(line),
            origins > 1 ? span(origins + " origins").withClass("count") : text(""),
            each(disputes, page::dispute))
        .withClass(disputes.isEmpty() ? "agreed" : "contested");
  }
}
