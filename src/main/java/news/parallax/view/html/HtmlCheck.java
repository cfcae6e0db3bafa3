package news.parallax.view.html;

import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.draft.DraftCheck;
import news.parallax.comparison.draft.Flaw;
import news.parallax.comparison.draft.SentenceCheck;
import news.parallax.view.CheckFormat;
import news.parallax.view.DraftWording;
import news.parallax.view.Labels;
import news.parallax.view.Provenance;
import news.parallax.view.Resource;
import news.parallax.view.SafeText;
import news.parallax.view.TextLayout;
import news.parallax.view.Wording;

/**
 * A draft held against reports as one self-contained page: the draft's sentences on the left, what
 * is wrong with each and the reports' words on the right.
 */
public final class HtmlCheck implements CheckFormat {
  @Override
  public String check(DraftCheck check, Provenance provenance, TextLayout layout) {
    String css = HtmlView.css() + Resource.text(HtmlCheck.class, "check.css");
    String title = check.dossier().articles().getFirst().article().source();
    return document(
            html(PageShell.head("Check of " + title, css), new Page(check).content(provenance))
                .withLang("en"))
        + "\n";
  }

  /** The page of one check. */
  private static final class Page {
    private final DraftCheck check;
    private final Dossier dossier;
    private final Labels labels;
    private final DraftWording words;

    Page(DraftCheck check) {
      this.check = check;
      this.dossier = check.dossier();
      this.labels = Labels.ofDraft(dossier);
      this.words = new DraftWording(dossier);
    }

    DomContent content(Provenance provenance) {
      List<Article> articles = dossier.articles().stream().map(AnnotatedArticle::article).toList();
      return body(
          main(
              header(
                  p("A draft held against the reports").withClass("kicker"),
                  h1(Markup.words(articles.getFirst().source())),
                  p(strong(DraftWording.summary(check))).withClass("weight"),
                  ul(each(articles.subList(1, articles.size()), this::report)).withClass("legend")),
              div(each(
                      IntStream.range(0, check.sentences().size())
                          .mapToObj(i -> row(i, check.sentences().get(i)))
                          .toList(),
                      row -> row))
                  .withClass("check"),
              p("Parallax "
                      + provenance.version()
                      + ". A check shows what reports say, not what is true; what is not found in"
                      + " these may stand in others.")
                  .withClass("note")));
    }

    private DomContent report(Article article) {
      return li(chip(article.id(), labels), text(" "), Markup.words(article.outlet().name()));
    }

    private static DomContent chip(ArticleId id, Labels labels) {
      return span(labels.of(id)).withClass("chip o0");
    }

    private DomContent row(int i, SentenceCheck sentence) {
      return article(
              div(
                      span(DraftWording.of(sentence.verdict())).withClass("verdict"),
                      p(each(marked(sentence), part -> part)).attr("dir", "auto"))
                  .withClass("own"),
              div(
                      each(lines(sentence), line -> line),
                      each(sentence.backings(), one -> receipt(one.words())))
                  .withClass("theirs"))
          .withId("s" + (i + 1))
          .withClass(Wording.key(sentence.verdict()));
    }

    /** The sentence with the words of its flaws marked; of two that overlap, the first. */
    private List<DomContent> marked(SentenceCheck sentence) {
      AnnotatedArticle draft = dossier.articles().getFirst();
      Span whole = sentence.words().span();
      List<DomContent> parts = new ArrayList<>();
      int at = whole.start();
      for (Flaw flaw : sentence.flaws()) {
        Span span = flaw.words().span();
        if (span.start() >= at && span.end() <= whole.end()) {
          parts.add(text(SafeText.visible(draft.words(new Span(at, span.start())))));
          parts.add(
              mark(text(SafeText.visible(draft.words(span)))).withTitle(DraftWording.title(flaw)));
          at = span.end();
        }
      }
      parts.add(text(SafeText.visible(draft.words(new Span(at, whole.end())))));
      return parts;
    }

    private List<DomContent> lines(SentenceCheck sentence) {
      String unbacked = words.unbacked(sentence.flaws());
      return Stream.concat(
              DraftWording.distinct(sentence.flaws()).stream()
                  .map(flaw -> line(DraftWording.title(flaw), words.of(flaw))),
              Stream.of(unbacked)
                  .filter(one -> !one.isEmpty())
                  .map(one -> line(DraftWording.UNBACKED, one)))
          .toList();
    }

    private static DomContent line(String title, String words) {
      return p(strong(title + ": "), Markup.words(words)).withClass("flaw");
    }

    private DomContent receipt(Citation place) {
      return blockquote(
          chip(place.article(), labels),
          text(" "),
          span(Markup.words(Wording.outlet(place.article(), dossier))).withClass("faint"),
          p(Markup.words(dossier.words(place))));
    }
  }
}
