package news.parallax.view.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import news.parallax.article.Citation;

/** What one article alone tells. */
final class ExclusiveSection {
  private ExclusiveSection() {}

  static DomContent of(PageStory page) {
    return Markup.frame(
        "exclusives",
        "Told by one article alone",
        "",
        ul(each(page.report().exclusives(), one -> exclusive(one.citation(), page)))
            .withClass("facts"));
  }

  private static DomContent exclusive(Citation place, PageStory page) {
    return li(
        Markup.words(page.words(place)),
        text(" "),
        page.receipts(List.of(place)),
        span(page.outlet(place.article())).withClass("count"));
  }
}
