package news.parallax.comparison.value;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import news.parallax.annotation.EntityId;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * What somebody handed to somebody: "selling grain to Norland".
 *
 * @param goods by lemma, in text order
 * @param receiver the story's entity
 * @param parties the others that the sentence names
 */
record Transfer(
    SentenceHandle at, Span span, Set<String> goods, EntityId receiver, Set<EntityId> parties)
    implements Assertion {
  /** Copies the sets. */
  Transfer {
    goods = Collections.unmodifiableSet(new LinkedHashSet<>(goods));
    parties = Set.copyOf(parties);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.OBJECT;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Transfer transfer
        && receiver.equals(transfer.receiver)
        && !Collections.disjoint(goods, transfer.goods);
  }

  /** Of one receiver and with another party in common. */
  @Override
  public boolean rivals(Value other) {
    return other instanceof Transfer transfer
        && receiver.equals(transfer.receiver)
        && Collections.disjoint(goods, transfer.goods)
        && !Collections.disjoint(parties, transfer.parties);
  }

  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return countsAlike(other) && aligned >= ClausePair.LIKELY;
  }

  @Override
  public String sort() {
    return "transfer";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Transfer transfer && receiver.equals(transfer.receiver);
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), span, String.join(", ", goods));
  }
}
