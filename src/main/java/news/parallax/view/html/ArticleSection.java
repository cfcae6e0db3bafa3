package news.parallax.view.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import j2html.tags.DomContent;

/** The articles to read, what was found in them marked. */
final class ArticleSection {
  private ArticleSection() {}

  static DomContent of(PageStory page) {
    return Markup.frame(
        "articles",
        "The articles",
        "Quotations are tinted, names dotted, words shared with another report underlined; what is "
            + "not part of the report is dimmed.",
        div(each(page.dossier().articles(), one -> new AnnotatedText(one, page).content()))
            .withClass("readers"));
  }
}
