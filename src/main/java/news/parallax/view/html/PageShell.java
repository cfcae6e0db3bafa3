package news.parallax.view.html;

import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import j2html.TagCreator;
import j2html.tags.DomContent;
import news.parallax.view.Hash;
import news.parallax.view.SafeText;

/** What stands in the head of every page: a policy that allows the page's own style alone. */
final class PageShell {
  private PageShell() {}

  static DomContent head(String name, String css) {
    return TagCreator.head(
        meta().withCharset("utf-8"),
        meta().attr("http-equiv", "Content-Security-Policy").withContent(policy(css)),
        meta().withName("viewport").withContent("width=device-width"),
        meta().withName("color-scheme").withContent("light dark"),
        meta().withName("referrer").withContent("no-referrer"),
        title(SafeText.line(name) + " – Parallax"),
        style(rawHtml(css)));
  }

  private static String policy(String css) {
    return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(Hash.base64(css));
  }
}
