package news.parallax.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URI;
import java.util.List;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.comparison.ComparedStory;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import org.jspecify.annotations.Nullable;

/** The pieces every section of the page is made of: receipts, outlets, frames. */
final class HtmlParts {
  private static final int LONGEST_HINT = 95;

  private final Dossier dossier;
  private final Labels labels;
  private final Anchors anchors;
  private final OriginPalette palette;

  HtmlParts(ComparedStory story, Labels labels) {
    this.dossier = story.dossier();
    this.labels = labels;
    this.anchors = new Anchors(dossier, labels);
    this.palette = new OriginPalette(story.report().origins());
  }

  Dossier dossier() {
    return dossier;
  }

  Labels labels() {
    return labels;
  }

  OriginPalette palette() {
    return palette;
  }

  Anchors anchors() {
    return anchors;
  }

  /** Words from outside as text that cannot move, colour or turn anything. */
  static DomContent words(String outside) {
    return text(SafeText.line(outside));
  }

  /** A numbered section with its heading; {@code note} may be empty. */
  static DomContent frame(String id, String title, String note, DomContent... content) {
    return section(
            h2(title),
            note.isEmpty() ? text("") : p(note).withClass("note"),
            each(List.of(content), c -> c))
        .withId(id);
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
    String sentence = SafeText.line(dossier.words(anchors.around(place)));
    String shown =
        sentence.length() > LONGEST_HINT ? sentence.substring(0, LONGEST_HINT) + "…" : sentence;
    return "%s, %d: %s".formatted(outlet(place.article()), place.span().start(), shown);
  }

  /** A link to {@code conflict} beside what it disputes. */
  DomContent dispute(Conflict conflict) {
    return a("disputed").withClass("dispute").withHref("#" + labels.of(conflict));
  }

  String outlet(ArticleId article) {
    return SafeText.line(Wording.outlet(article, dossier));
  }

  /** A link to an outside page; plain words unless it is http or https. */
  static DomContent link(@Nullable URI target, String words) {
    return isWeb(target)
        ? a(words).withHref(String.valueOf(target)).withRel("noreferrer noopener")
        : text(words);
  }

  private static boolean isWeb(@Nullable URI target) {
    String scheme = target == null ? null : target.getScheme();
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }
}
