package news.parallax.article;

import java.util.Comparator;

/** The unit of proof: a span of one article's stored text. */
public record Citation(ArticleId article, Span span) implements Comparable<Citation> {
  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::article).thenComparing(Citation::span);

  /** Refuses an empty span: a receipt must show at least one character. */
  public Citation {
    if (span.length() == 0) {
      throw new IllegalArgumentException("a citation must cover text, got " + span);
    }
  }

  /** By article in the order of input, then by position. */
  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }

  /** Whether both are of one article and have a place in common. */
  public boolean overlaps(Citation other) {
    return article.equals(other.article) && span.overlaps(other.span);
  }
}
