package news.parallax.view.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;

import j2html.tags.DomContent;

/** The story in the reports' own words. */
final class BriefSection {
  private BriefSection() {}

  static DomContent of(PageStory page) {
    return Markup.frame(
        "brief",
        "Brief",
        "The reports’ own words. Each mark leads to the sentence in its article.",
        ol(each(page.report().summary(), line -> li(page.line(line)))).withClass("lines"));
  }
}
