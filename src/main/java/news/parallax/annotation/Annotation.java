package news.parallax.annotation;

import java.util.List;
import java.util.Optional;
import news.parallax.article.Span;

/** Something found at a place of a text. */
public sealed interface Annotation
    permits Sentence, Mention, Quotation, TimeExpression, Quantity, Claim {
  /** The place: UTF-16 code units of the article's text, half-open. */
  Span span();

  /**
   * Those of {@code ordered} that lie wholly inside {@code span}, in the same order. Binary search
   * for the first that starts there.
   *
   * @param ordered by where they start
   */
  static <A extends Annotation> List<A> within(List<A> ordered, Span span) {
    return starting(ordered, span.start(), span.end()).stream()
        .filter(one -> span.contains(one.span()))
        .toList();
  }

  /**
   * Those of {@code ordered} that start from {@code from} on and before {@code end}, in the same
   * order.
   *
   * @param ordered by where they start
   */
  static <A extends Annotation> List<A> starting(List<A> ordered, int from, int end) {
    return ordered.subList(startingAt(ordered, from), startingAt(ordered, Math.max(from, end)));
  }

  /**
   * Those of {@code ordered} that share a code unit with {@code span}, in the same order. Looks at
   * none that starts behind it; one that starts long before may reach into it.
   *
   * @param ordered by where they start
   */
  static <A extends Annotation> List<A> overlapping(List<A> ordered, Span span) {
    return ordered.subList(0, startingAt(ordered, span.end())).stream()
        .filter(one -> one.span().overlaps(span))
        .toList();
  }

  /**
   * The one of {@code ordered} that holds the code unit at {@code offset}; empty between them.
   *
   * @param ordered by where they start, none reaching into the next
   */
  static <A extends Annotation> Optional<A> at(List<A> ordered, int offset) {
    int next = startingAt(ordered, offset + 1);
    return Optional.ofNullable(next == 0 ? null : ordered.get(next - 1))
        .filter(one -> one.span().contains(offset));
  }

  /** Index of the first that starts at {@code offset} or behind it; their number when none does. */
  private static <A extends Annotation> int startingAt(List<A> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
