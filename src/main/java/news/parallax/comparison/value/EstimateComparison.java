package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quantity;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.knowledge.ConflictWords;

/**
 * What two counters make of one crowd, side by side in one report: "organisers put it at 60,000,
 * police counted 20,000". The report contradicts nobody, its sources do.
 */
final class EstimateComparison {
  /** Fewer can be counted one by one; by hand. */
  private static final int LEAST_CROWD = 50;

  /** One source's count. */
  private record Estimate(Claim claim, String counter, Quantity quantity) {}

  /** The differences within {@code article}, between neighbouring sentences or in one. */
  List<Difference> differences(AnnotatedArticle article) {
    List<Estimate> estimates = new ArrayList<>();
    article.claims().forEach(claim -> estimate(article, claim).ifPresent(estimates::add));
    List<Difference> differences = new ArrayList<>();
    for (int i = 1; i < estimates.size(); i++) {
      if (differ(estimates.get(i - 1), estimates.get(i))) {
        differences.add(difference(article, estimates.get(i - 1), estimates.get(i)));
      }
    }
    return differences;
  }

  private static Optional<Estimate> estimate(AnnotatedArticle article, Claim claim) {
    Optional<Argument> counter = claim.argument(Argument.Role.AGENT);
    List<Quantity> quantities = article.within(claim.span()).quantities();
    return counter.isPresent()
            && quantities.size() == 1
            && ConflictWords.ESTIMATING.hasAsWritten(claim.lemma())
            && CountUpdates.value(quantities.getFirst()) >= LEAST_CROWD
        ? Optional.of(new Estimate(claim, counter.get().head(), quantities.getFirst()))
        : Optional.empty();
  }

  private static boolean differ(Estimate one, Estimate next) {
    return next.claim().sentence() - one.claim().sentence() <= 1
        && !one.counter().equals(next.counter())
        && one.quantity().disjoint(next.quantity()).orElse(false);
  }

  private static Difference difference(AnnotatedArticle article, Estimate one, Estimate next) {
    return Difference.conflict(
        Conflict.Kind.NUMBER,
        Difference.Side.of(article, one.claim().span(), one.quantity()),
        Difference.Side.of(article, next.claim().span(), next.quantity()),
        new Reason(Rule.ESTIMATES, "two sources counted the same and differ"));
  }
}
