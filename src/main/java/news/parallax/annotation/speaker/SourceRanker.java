package news.parallax.annotation.speaker;

import java.util.List;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.knowledge.LogisticModel;
import org.jspecify.annotations.Nullable;

/**
 * Decides who said marked words: whom the rules chose, unless that is too unlikely; then another
 * who is likely enough, else nobody. How likely each is, a logistic regression over its {@link
 * SourceFeatures} tells. Immutable.
 */
public final class SourceRanker {
  /**
   * Below this likelihood whom the rules chose is not named. Set on PolNeAR's training part, each
   * fifth judged by the weights of the rest, where it keeps most wrong names away for the right
   * ones it costs.
   */
  public static final double LEAST = 0.1;

  /** From this likelihood on another is named instead; set likewise. */
  private static final double LEAST_OF_OTHERS = 0.5;

  private final @Nullable LogisticModel model;

  private SourceRanker(@Nullable LogisticModel model) {
    this.model = model;
  }

  /** One that goes by the learned weights. */
  public static SourceRanker learned() {
    return new SourceRanker(LogisticModel.of(SourceRanker.class, "speaker-weights.tsv"));
  }

  /** One that takes whom the rules rank highest: what the weights are learned beside. */
  public static SourceRanker ofRules() {
    return new SourceRanker(null);
  }

  /**
   * Who of {@code candidates} said the words of {@code mark}.
   *
   * @param candidates the rules' own choice first
   */
  FoundSource choice(List<SourceCandidate> candidates, MarkedSpan mark, MarkedText text) {
    FoundSource first = candidates.getFirst().found();
    if (model == null || !isByVerb(first)) {
      return first;
    }
    SourceCandidate chosen = candidates.getFirst();
    boolean told = candidates.stream().anyMatch(one -> tellsOf(first, one));
    if (told || likelihood(chosen, candidates, mark, text) >= LEAST) {
      return first;
    }
    FoundSource best = FoundSource.UNCLEAR;
    double most = LEAST_OF_OTHERS;
    for (SourceCandidate one : candidates.subList(1, candidates.size())) {
      double likelihood = likelihood(one, candidates, mark, text);
      if (likelihood > most) {
        best = one.found();
        most = likelihood;
      }
    }
    return best;
  }

  /**
   * "Ruiz recalled that Okoye asked, “Why?”": whether {@code other} only tells of a verb of saying
   * right beside the marks, which is surer than any weight.
   */
  private static boolean tellsOf(FoundSource beside, SourceCandidate other) {
    Attribution by = other.found().attribution();
    Attribution inner = beside.attribution();
    return by != null
        && inner != null
        && inner.isSpeech()
        && beside.rule() == SourceRule.VERB_BEFORE_QUOTATION
        && by.holds(inner.core());
  }

  /** What a label or a noun like "remark" gives to somebody is sure enough. */
  private static boolean isByVerb(FoundSource found) {
    Attribution by = found.attribution();
    return found.isFound() && by != null && by.isVerbal();
  }

  private double likelihood(
      SourceCandidate one, List<SourceCandidate> all, MarkedSpan mark, MarkedText text) {
    return model == null || !one.found().isFound()
        ? 0
        : model.likelihood(SourceFeatures.of(one, all, mark, text));
  }
}
