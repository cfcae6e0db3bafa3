package news.parallax.comparison.value;

import java.util.TreeSet;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * Which of two happenings came first: "resigned before the vote", "the fire caused an explosion".
 *
 * @param span the word that tells their order
 */
record Succession(SentenceHandle at, Span span, EventMention first, EventMention then)
    implements Assertion {
  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.ORDER;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Succession order
        && first.isSameAs(order.first)
        && then.isSameAs(order.then);
  }

  /** The same happenings the other way round. */
  @Override
  public boolean rivals(Value other) {
    return other instanceof Succession order
        && first.isSameAs(order.then)
        && then.isSameAs(order.first)
        && !first.isSameAs(order.first)
        && !then.isSameAs(order.then);
  }

  @Override
  public String sort() {
    return "succession";
  }

  @Override
  public boolean countsAlike(Value other) {
    return fits(other) || rivals(other);
  }

  @Override
  public Difference.Side side() {
    Span both = first.span().cover(then.span());
    return Difference.Side.of(article(), both, String.join(" ", new TreeSet<>(first.names())));
  }
}
