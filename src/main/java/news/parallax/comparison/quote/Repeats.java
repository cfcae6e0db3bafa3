package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quotation;
import news.parallax.annotation.Quotation.Mode;
import news.parallax.article.Span;

/**
 * Leaves out reported speech that another line of the ledger already gives: a clause that hardly
 * says more than the marked words in it, and a clause inside a longer one of the same speaker.
 */
final class Repeats {
  /** Words that a clause may add to the marked words in it and still say no more than they. */
  private static final int FEW = 5;

  private final AnnotatedArticle article;
  private final List<Quotation> kept = new ArrayList<>();

  private Repeats(AnnotatedArticle article) {
    this.article = article;
  }

  /** The quotations of {@code article} without the repeated ones, in text order. */
  static List<Quotation> without(AnnotatedArticle article) {
    return new Repeats(article).read();
  }

  /** Every quotation is held against those that begin near it, so the work is linear. */
  private List<Quotation> read() {
    List<Quotation> all = article.quotations();
    int last = 0;
    for (int i = 0; i < all.size(); i++) {
      Quotation one = all.get(i);
      last = Math.max(last, i);
      while (last < all.size() && all.get(last).span().start() < one.span().end()) {
        last++;
      }
      if (one.mode() != Mode.INDIRECT || !repeats(one, all.subList(i + 1, last))) {
        kept.add(one);
      }
    }
    return kept.stream().sorted(Comparator.comparing(Quotation::span)).toList();
  }

  private boolean repeats(Quotation one, List<Quotation> inside) {
    List<Quotation> own =
        inside.stream()
            .filter(other -> other.mode() != Mode.INDIRECT && other.isMarkedSpeech())
            .filter(other -> one.span().overlaps(other.span()))
            .filter(other -> Objects.equals(one.source(), other.source()))
            .toList();
    return (!own.isEmpty() && addsLittle(one, own)) || isInsideLast(one);
  }

  private boolean addsLittle(Quotation one, List<Quotation> marked) {
    int in = 0;
    for (Quotation other : marked) {
      Span span = other.span();
      int end = Math.min(span.end(), one.span().end());
      in += words(new Span(Math.max(span.start(), one.span().start()), end));
    }
    int added = words(one.span()) - in;
    return added <= Math.max(FEW, in);
  }

  private int words(Span span) {
    String text = article.words(span).strip();
    return 1 + (int) text.chars().filter(letter -> letter == ' ').count();
  }

  private boolean isInsideLast(Quotation one) {
    return !kept.isEmpty()
        && kept.getLast().mode() == Mode.INDIRECT
        && kept.getLast().span().contains(one.span())
        && Objects.equals(kept.getLast().speakerName(), one.speakerName());
  }
}
