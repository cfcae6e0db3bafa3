package news.parallax.view.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.comparison.ComparedStory;
import news.parallax.view.Hash;
import news.parallax.view.Output;
import news.parallax.view.OutputFormat;
import news.parallax.view.Provenance;
import news.parallax.view.Resource;
import news.parallax.view.SafeText;
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
    String css = css();
    return head(
        meta().withCharset("utf-8"),
        meta().attr("http-equiv", "Content-Security-Policy").withContent(policy(css)),
        meta().withName("viewport").withContent("width=device-width"),
        meta().withName("color-scheme").withContent("light dark"),
        meta().withName("referrer").withContent("no-referrer"),
        title(SafeText.line(page.report().title().text()) + " – Parallax"),
        style(rawHtml(css)));
  }

  private static String policy(String css) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(Hash.base64(css));
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
