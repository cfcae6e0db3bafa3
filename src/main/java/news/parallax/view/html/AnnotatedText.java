package news.parallax.view.html;

import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Sentence;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Furniture;
import news.parallax.article.Span;
import news.parallax.comparison.StoryEntity;
import news.parallax.view.Moments;
import news.parallax.view.SafeText;
import news.parallax.view.Wording;

/**
 * One article's text with its sentences, quotations, names and shared passages marked, its
 * furniture dimmed; each sentence is the target of the receipts that point into it.
 *
 * <p>The marks overlap as they like: each code unit keeps a set of them, and a run of equal sets
 * becomes one element.
 */
final class AnnotatedText {
  private static final int QUOTED = 1;
  private static final int NAMED = 2;
  private static final int SHARED = 4;

  private final AnnotatedArticle annotated;
  private final Article article;
  private final PageStory page;
  private final byte[] marks;
  private final TreeMap<Integer, Span> sentences = new TreeMap<>();

  AnnotatedText(AnnotatedArticle annotated, PageStory page) {
    this.page = page;
    this.annotated = annotated;
    this.article = annotated.article();
    this.marks = new byte[article.text().length()];
    annotated.sentences().stream().map(Sentence::span).forEach(s -> sentences.put(s.start(), s));
    annotated.quotations().stream()
        .filter(Quotation::isMarkedSpeech)
        .forEach(quotation -> mark(quotation.span(), QUOTED));
    names().forEach(name -> mark(name.span(), NAMED));
    page.report().reuse().stream()
        .flatMap(reuse -> reuse.citations().stream())
        .filter(place -> place.article().equals(article.id()))
        .forEach(place -> mark(place.span(), SHARED));
  }

  private Stream<Citation> names() {
    return page.report().roster().entities().stream()
        .map(StoryEntity::mentions)
        .flatMap(List::stream)
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(StoryEntity.Reference::citation)
        .filter(place -> place.article().equals(article.id()));
  }

  private void mark(Span span, int bit) {
    for (int i = span.start(); i < span.end(); i++) {
      marks[i] |= (byte) bit;
    }
  }

  DomContent content() {
    return article(
            h3(
                span(page.labels().of(article.id())).withClass("chip o0"),
                text(" "),
                Markup.words(article.outlet().name())),
            p(each(about(), part -> part)).withClass("faint"),
            div(each(pieces(), this::piece)).withClass("text"))
        .withId(page.labels().of(article.id()))
        .attr("lang", article.language().toLanguageTag());
  }

  private List<DomContent> about() {
    List<DomContent> parts = new ArrayList<>();
    if (article.published() != null) {
      parts.add(text(Moments.readable(article.published().toString()) + " · "));
    }
    if (!article.bylines().isEmpty()) {
      parts.add(Markup.words("by " + String.join(", ", article.bylines()) + " · "));
    }
    parts.add(Markup.link(article.url(), SafeText.line(article.source())));
    return parts;
  }

  private record Piece(Span span, String style) {}

  private List<Piece> pieces() {
    return Stream.concat(
            article.blocks().stream().map(AnnotatedText::piece),
            article.furniture().stream().map(AnnotatedText::piece))
        .sorted(Comparator.comparing(Piece::span))
        .toList();
  }

  private static Piece piece(Block block) {
    return new Piece(block.span(), Wording.key(block.role()));
  }

  private static Piece piece(Furniture furniture) {
    return new Piece(furniture.span(), "furniture");
  }

  private DomContent piece(Piece piece) {
    Map<Integer, Span> inside = sentences.subMap(piece.span().start(), piece.span().end());
    List<DomContent> content = new ArrayList<>();
    int at = piece.span().start();
    for (Span sentence : inside.values()) {
      content.addAll(runs(at, sentence.start()));
      content.add(sentence(sentence));
      at = Math.max(at, sentence.end());
    }
    content.addAll(runs(at, piece.span().end()));
    var paragraph = p(each(content, part -> part)).withClass(piece.style()).attr("dir", "auto");
    return inside.containsKey(piece.span().start())
        ? paragraph
        : paragraph.withId(page.anchors().id(article.id(), piece.span()));
  }

  private DomContent sentence(Span sentence) {
    return span(each(runs(sentence.start(), sentence.end()), run -> run))
        .withClass("sentence")
        .withId(page.anchors().id(article.id(), sentence));
  }

  /** The text between two offsets, an element for each run of equal marks. */
  private List<DomContent> runs(int from, int to) {
    List<DomContent> runs = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && marks[end] == marks[start]) {
        end++;
      }
      DomContent words = text(SafeText.visible(annotated.words(new Span(start, end))));
      runs.add(marks[start] == 0 ? words : span(words).withClass(style(marks[start])));
      start = end;
    }
    return runs;
  }

  private static String style(int marks) {
    String quoted = (marks & QUOTED) == 0 ? "" : "q ";
    String named = (marks & NAMED) == 0 ? "" : "n ";
    String shared = (marks & SHARED) == 0 ? "" : "s ";
    return (quoted + named + shared).strip();
  }
}
