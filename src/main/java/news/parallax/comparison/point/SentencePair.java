package news.parallax.comparison.point;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.Claim;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * Two sentences of two reports, in the order of the dossier, that may answer one question.
 *
 * @param nearness how alike in sense they are, from -1 to 1
 */
record SentencePair(SentenceHandle left, SentenceHandle right, double nearness) {
  /** The nearest first, then in text order. */
  static final Comparator<SentencePair> NEAREST =
      Comparator.comparingDouble(SentencePair::nearness)
          .reversed()
          .thenComparingInt(one -> one.left.sentence().span().start())
          .thenComparingInt(one -> one.right.sentence().span().start());

  /** Whether {@code difference} has a side in either sentence. */
  boolean isTouchedBy(Difference difference) {
    Citation one = cite(left);
    Citation other = cite(right);
    return difference
        .sides()
        .map(Difference.Side::citation)
        .anyMatch(place -> place.overlaps(one) || place.overlaps(other));
  }

  private static Citation cite(SentenceHandle at) {
    return at.article().cite(at.sentence().span());
  }

  /** The clauses of both that are nearest in sense, each told as printed. */
  List<Difference.Side> clauses(Sense sense) {
    Span best = left.sentence().span();
    Span other = right.sentence().span();
    double most = -1;
    for (Span one : spans(left)) {
      for (Span two : spans(right)) {
        double likeness = sense.likeness(left.words(one), right.words(two));
        if (likeness > most) {
          most = likeness;
          best = one;
          other = two;
        }
      }
    }
    return List.of(side(left, best), side(right, other));
  }

  private static Difference.Side side(SentenceHandle at, Span span) {
    return Difference.Side.of(at.article(), span, at.words(span).toLowerCase(Locale.ROOT));
  }

  /** Where the clauses of a sentence are; the whole of it where it has none. */
  private static List<Span> spans(SentenceHandle at) {
    List<Span> spans =
        at.article().within(at.sentence().span()).claims().stream().map(Claim::span).toList();
    return spans.isEmpty() ? List.of(at.sentence().span()) : spans;
  }
}
