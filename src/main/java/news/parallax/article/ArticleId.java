package news.parallax.article;

import java.util.List;

/**
 * Names one article wherever it is met; it stands in every citation. Readers are shown short labels
 * in its place.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  /** Twenty digits: among a hundred million articles two meet once in two hundred. */
  private static final int BYTES = 10;

  /** Refuses an empty id. */
  public ArticleId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an article id must not be empty");
    }
  }

  /** The id of {@code text} as {@code outlet} printed it: a digest of both. */
  public static ArticleId of(Outlet outlet, String text) {
    return new ArticleId(Digest.of(BYTES, List.of(outlet.id(), text)));
  }

  /** A fixed order that tells nothing. */
  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
