package news.parallax.view.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;

/** What no report says, and what rests on one unnamed source. */
final class QuestionSection {
  private QuestionSection() {}

  static DomContent of(PageStory page) {
    return Markup.frame(
        "questions",
        "Open questions",
        "",
        ul(each(page.report().questions(), line -> li(page.line(line)))));
  }
}
