package news.parallax.comparison.conflict;

import java.util.Optional;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.comparison.ClausePair;

/** Tells whether two clauses speak of the same doer and the same thing done to. */
final class Participants {
  private Participants() {}

  /** Whether the clauses share a doer or an object, and contradict each other on neither. */
  static boolean agree(ClausePair pair) {
    Optional<Boolean> agent = same(pair.left(), pair.right(), Argument.Role.AGENT);
    Optional<Boolean> object = same(pair.left(), pair.right(), Argument.Role.PATIENT);
    return agent.or(() -> object).isPresent() && agent.orElse(true) && object.orElse(true);
  }

  /** Empty when either clause lacks the role. */
  private static Optional<Boolean> same(Claim left, Claim right, Argument.Role role) {
    return left.argument(role)
        .flatMap(one -> right.argument(role).map(other -> one.head().equals(other.head())));
  }
}
