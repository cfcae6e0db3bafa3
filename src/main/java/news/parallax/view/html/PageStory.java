package news.parallax.view.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.comparison.StoryReport;
import news.parallax.view.Labels;
import news.parallax.view.MainOrigins;
import news.parallax.view.Provenance;
import news.parallax.view.SafeText;
import news.parallax.view.Wording;

/**
 * A story as a page shows it: with the labels of its parts, the places of its words on the page and
 * the colours of its origins. What every {@link Fragment} is drawn from; make one for a page.
 */
public final class PageStory {
  private static final int LONGEST_HINT = 95;

  private final ComparedStory story;
  private final Provenance provenance;
  private final Labels labels;
  private final Anchors anchors;
  private final MainOrigins origins;
  private final OriginPalette palette;

  /** {@code story}, whose report {@code provenance} made. */
  public PageStory(ComparedStory story, Provenance provenance) {
    this.story = story;
    this.provenance = provenance;
    this.labels = Labels.of(story);
    this.anchors = new Anchors(story.dossier(), labels);
    this.origins = new MainOrigins(story.report().origins());
    this.palette = new OriginPalette(origins);
  }

  ComparedStory story() {
    return story;
  }

  StoryReport report() {
    return story.report();
  }

  Dossier dossier() {
    return story.dossier();
  }

  /** The articles as they were read, in the order of the report. */
  List<Article> articles() {
    return story.articles();
  }

  Provenance provenance() {
    return provenance;
  }

  Labels labels() {
    return labels;
  }

  Anchors anchors() {
    return anchors;
  }

  MainOrigins origins() {
    return origins;
  }

  OriginPalette palette() {
    return palette;
  }

  /** The words a receipt stands for. */
  String words(Citation place) {
    return story.words(place);
  }

  /** Links from a statement to the words it rests on, one for each place. */
  DomContent receipts(List<Citation> places) {
    return span(each(places.stream().distinct().toList(), this::receipt)).withClass("receipts");
  }

  DomContent receipt(Citation place) {
    return a(labels.of(place.article()))
        .withClasses("chip", palette.of(place.article()))
        .withHref("#" + anchors.id(place))
        .withTitle(hint(place));
  }

  /** The outlet and the whole sentence: "Example Times, 120: “...”". */
  private String hint(Citation place) {
    String sentence = SafeText.line(words(anchors.around(place)));
    String shown =
        sentence.length() > LONGEST_HINT ? sentence.substring(0, LONGEST_HINT) + "…" : sentence;
    return "%s, %d: %s".formatted(outlet(place.article()), place.span().start(), shown);
  }

  /** A line that its receipts follow. */
  DomContent line(Line line) {
    return each(Markup.words(line.text()), text(" "), receipts(line.citations()));
  }

  /** A link to {@code conflict} beside what it disputes. */
  DomContent dispute(Conflict conflict) {
    return a("disputed").withClass("dispute").withHref("#" + labels.of(conflict));
  }

  String outlet(ArticleId article) {
    return SafeText.line(Wording.outlet(article, dossier()));
  }
}
