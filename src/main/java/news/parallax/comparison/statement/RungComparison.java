package news.parallax.comparison.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.CountUpdates.Ruling;
import news.parallax.comparison.evidence.Evidence;

/**
 * How far one agreement has come: "could agree to trade" against "are expected to have struck a
 * deal". A denial that both print is no difference between them; where they differ on the rest, it
 * stands beside.
 */
final class RungComparison {
  /** Least score of two clauses about one agreement; by hand. */
  private static final double LEAST = 0.5;

  private final AnnotatedArticle leftArticle;
  private final AnnotatedArticle rightArticle;
  private final List<RungTold> lefts;
  private final List<RungTold> rights;
  private final Sense sense;

  RungComparison(Dossier two, Sense sense) {
    this.leftArticle = two.articles().getFirst();
    this.rightArticle = two.articles().getLast();
    this.lefts = two.reading(leftArticle, Steps.class, Steps::of).all();
    this.rights = two.reading(rightArticle, Steps.class, Steps::of).all();
    this.sense = sense;
  }

  /** Those of one article. */
  private record Steps(List<RungTold> all) {
    static Steps of(AnnotatedArticle article) {
      return new Steps(RungTold.of(article));
    }
  }

  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    for (RungTold left : lefts) {
      for (RungTold right : rights) {
        if (!left.isDenied() && !right.isDenied() && differ(left, right)) {
          found.add(difference(left, right));
          denials(lefts, left, right).forEach(denial -> found.add(difference(denial, right)));
          denials(rights, left, right).forEach(denial -> found.add(difference(left, denial)));
        } else if (left.isDenied() != right.isDenied() && isToldByOneAlone(left, right)) {
          found.add(difference(left, right));
        }
      }
    }
    return found;
  }

  /** Whether they are of one agreement, which neither report tells as the other does. */
  private boolean differ(RungTold left, RungTold right) {
    return left.rung() != right.rung()
        && lefts.stream().noneMatch(one -> one.rung() == right.rung())
        && rights.stream().noneMatch(one -> one.rung() == left.rung())
        && areOfOne(left, right);
  }

  /** Whether one report but denies what the other tells and nobody denies there. */
  private boolean isToldByOneAlone(RungTold left, RungTold right) {
    return lefts.stream().allMatch(one -> one.isDenied() == left.isDenied())
        && rights.stream().allMatch(one -> one.isDenied() == right.isDenied())
        && areOfOne(left, right);
  }

  private Stream<RungTold> denials(List<RungTold> steps, RungTold left, RungTold right) {
    return steps.stream()
        .filter(RungTold::isDenied)
        .filter(denial -> areOfOne(denial, left) || areOfOne(denial, right));
  }

  /** The fewer agreements the reports tell of, the likelier two of them are one. */
  private boolean areOfOne(RungTold one, RungTold other) {
    int told =
        (int)
            Stream.concat(lefts.stream(), rights.stream()).filter(step -> !step.isDenied()).count();
    return Evidence.of(sense.likeness(one.words(), other.words())).among(Math.max(told, 2)).score()
        >= LEAST;
  }

  private Difference difference(RungTold left, RungTold right) {
    Ruling ruling = ruling(left, right);
    return new Difference(
        Conflict.Kind.MODALITY,
        ruling.verdict(),
        left.side(),
        right.side(),
        new Reason(
            Rule.RUNGS,
            "the reports differ on how far one agreement has come; " + ruling.because()));
  }

  /** What is agreed was expected before. */
  private Ruling ruling(RungTold left, RungTold right) {
    if (left.isDenied() || right.isDenied()) {
      return new Ruling(Verdict.CONFLICT, "one report prints that it is denied");
    }
    boolean rises = left.rung().compareTo(right.rung()) < 0;
    LocalDate low = (rises ? leftArticle : rightArticle).article().day();
    LocalDate high = (rises ? rightArticle : leftArticle).article().day();
    if (low == null || high == null || low.equals(high)) {
      return new Ruling(Verdict.CONFLICT, "neither report is known to be the later");
    }
    return low.isBefore(high)
        ? new Ruling(Verdict.UPDATE, "the later report (%s) has it further on".formatted(high))
        : new Ruling(Verdict.CONFLICT, "the later report (%s) has it less far on".formatted(low));
  }
}
