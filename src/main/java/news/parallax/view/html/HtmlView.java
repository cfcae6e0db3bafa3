package news.parallax.view.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Output;
import news.parallax.view.OutputFormat;
import news.parallax.view.Provenance;
import news.parallax.view.Resource;
import news.parallax.view.TextLayout;

/**
 * A report as one self-contained page: no script, no other file, a policy that allows its own style
 * alone. It works from a disk, in print and by keyboard; article text is only ever text.
 */
public final class HtmlView implements OutputFormat {
  @Override
  public Output report(List<ComparedStory> stories, Provenance provenance, TextLayout layout) {
    return stories.size() == 1
        ? new Output.Page(of(stories.getFirst(), provenance))
        : Output.folder(stories, story -> Map.of("report.html", of(story, provenance)));
  }

  /** The whole document. */
  public static String of(ComparedStory story, Provenance provenance) {
    PageStory page = new PageStory(story, provenance);
    List<Fragment> shown =
        Stream.of(Fragment.values()).filter(fragment -> !fragment.isEmpty(page)).toList();
    return document(html(headOf(page), bodyOf(page, shown)).withLang("en")) + "\n";
  }

  /** The style that every {@link Fragment} is made for. */
  public static String css() {
    return Resource.text(HtmlView.class, "page.css");
  }

  private static DomContent headOf(PageStory page) {
    return PageShell.head(page.report().title().text(), css());
  }

  private static DomContent bodyOf(PageStory page, List<Fragment> shown) {
    return body(
        a("Skip to the report").withClass("skip").withHref("#top"),
        contents(shown),
        main(new PageHead(page).content(), each(shown, fragment -> fragment.of(page))));
  }

  private static DomContent contents(List<Fragment> shown) {
    return nav(ol(each(shown, one -> li(a(one.title()).withHref("#" + one.id())))))
        .attr("aria-label", "Sections");
  }
}
