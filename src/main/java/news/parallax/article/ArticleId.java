package news.parallax.article;

/** Names one article inside one run, as {@code a1}; it stands in every citation. */
public record ArticleId(String value) implements Comparable<ArticleId> {
  /** Refuses an empty id. */
  public ArticleId {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an article id must not be empty");
    }
  }

  /** In the order of input: {@code a2} before {@code a10}. */
  @Override
  public int compareTo(ArticleId other) {
    int byLength = Integer.compare(value.length(), other.value.length());
    return byLength != 0 ? byLength : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
