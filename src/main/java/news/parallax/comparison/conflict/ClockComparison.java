package news.parallax.comparison.conflict;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;

/** Clock times, stated to the minute, of one thing done to one object on one day. */
final class ClockComparison implements Comparison {
  private static final double LEAST = 0.35;
  private static final Duration CLOSE = Duration.ofMinutes(10);

  @Override
  public List<Difference> differences(ClausePair pair) {
    if (pair.probability() < LEAST || !sameObject(pair) || !Setting.mayBeOne(pair)) {
      return List.of();
    }
    Optional<TimeExpression> left = onlyClock(pair.leftArticle(), pair.left());
    Optional<TimeExpression> right = onlyClock(pair.rightArticle(), pair.right());
    if (left.isEmpty() || right.isEmpty() || !Hours.apart(left.get(), right.get(), CLOSE)) {
      return List.of();
    }
    return List.of(
        new Difference(
            Conflict.Kind.TIME,
            Conflict.Verdict.CONFLICT,
            Difference.Side.of(pair.leftArticle(), left.get()),
            Difference.Side.of(pair.rightArticle(), right.get()),
            "the hours of one event differ"));
  }

  private static boolean sameObject(ClausePair pair) {
    Optional<String> left = pair.left().argument(Role.PATIENT).map(Argument::head);
    return left.isPresent()
        && pair.right()
            .argument(Role.PATIENT)
            .map(Argument::head)
            .filter(right -> right.equalsIgnoreCase(left.get()))
            .isPresent();
  }

  private static Optional<TimeExpression> onlyClock(AnnotatedArticle article, Claim claim) {
    List<TimeExpression> clocks =
        article.times().stream()
            .filter(time -> claim.span().contains(time.span()))
            .filter(time -> time.kind() == Kind.TIME && time.relation() == null)
            .filter(
                time -> time.interval() != null && time.interval().precision() == Precision.MINUTE)
            .toList();
    return clocks.size() == 1 ? Optional.of(clocks.getFirst()) : Optional.empty();
  }
}
