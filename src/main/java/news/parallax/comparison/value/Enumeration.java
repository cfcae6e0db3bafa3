package news.parallax.comparison.value;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * Three things or more in a row, the last joined by "and": "trout, eel and grayling". Two rows of
 * one length that share all members but one each tell of one list.
 *
 * @param span from the first member to the last
 * @param words the main word of each member, in small letters and the singular
 * @param names the same, or the fullest name of what a member names
 */
record Enumeration(SentenceHandle at, Span span, Set<String> words, Set<String> names)
    implements Assertion {
  /** Copies the sets. */
  Enumeration {
    words = Collections.unmodifiableSet(new TreeSet<>(words));
    names = Set.copyOf(names);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.LIST;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Enumeration list && words.equals(list.words);
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Enumeration list
        && differInOne(words, list.words)
        && differInOne(names, list.names);
  }

  private static boolean differInOne(Set<String> ones, Set<String> others) {
    return ones.size() == others.size()
        && ones.stream().filter(others::contains).count() == ones.size() - 1;
  }

  @Override
  public String sort() {
    return "enumeration";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Enumeration list && !Collections.disjoint(words, list.words);
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), span, String.join(", ", words));
  }
}
