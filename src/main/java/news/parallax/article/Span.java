package news.parallax.article;

import java.util.Comparator;

/**
 * A stretch of a text: UTF-16 code units, zero-based, half-open {@code [start, end)}.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit; equal to {@code start} for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses a span that ends before it starts or starts before the text. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "need 0 <= start <= end, got [%d, %d)".formatted(start, end));
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** The words this span covers in {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** How many code units the two spans share. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
