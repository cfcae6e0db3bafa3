package news.parallax.view.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;

/** The sections that are lists of lines. */
final class LineSection {
  private LineSection() {}

  /** The story in the reports' own words. */
  static DomContent brief(PageStory page) {
    return Markup.frame(
        "brief",
        "Brief",
        "The reports’ own words. Each mark leads to the sentence in its article.",
        ol(each(page.report().summary(), line -> li(page.line(line)))).withClass("lines"));
  }

  /** What no report says, and what rests on one unnamed source. */
  static DomContent questions(PageStory page) {
    return Markup.frame(
        "questions",
        "Open questions",
        "",
        ul(each(page.report().questions(), line -> li(page.line(line)))));
  }
}
