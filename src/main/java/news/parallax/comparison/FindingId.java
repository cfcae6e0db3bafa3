package news.parallax.comparison;

import java.util.Collection;
import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Digest;

/**
 * Makes the ids of findings from what they rest on: the same words of the same articles give the
 * same id, whatever else is in the story and in whatever order its articles came.
 */
public final class FindingId {
  /** Ten digits: among a thousand findings two meet once in two million stories. */
  private static final int BYTES = 5;

  private FindingId() {}

  /** {@code kind}, one letter, and ten hexadecimal digits that stand for {@code citations}. */
  public static String of(String kind, Collection<Citation> citations) {
    return ofKeys(kind, citations.stream().map(one -> one.article() + " " + one.span()).toList());
  }

  /** The same for a finding that {@code keys}, in any order, tell from every other of its kind. */
  public static String ofKeys(String kind, List<String> keys) {
    return kind + Digest.of(BYTES, keys.stream().distinct().sorted().toList());
  }
}
