package news.parallax.comparison.value;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;

/**
 * How long one event came before another: "hours after the vote" against "an hour before". Both
 * sentences must put the shared event on the same side of the other one.
 */
final class OffsetComparison {
  private static final Pattern LENGTH = Pattern.compile("P(T?)(X|[0-9]+(?:\\.[0-9]+)?)([SMHDWY])");

  /** In characters: a comma and a small word, or the word that follows the offset. */
  private static final int WIDEST_GAP = 8;

  /** An unnamed number of hours is two at least. */
  private static final double LEAST_PLURAL = 2;

  /** And a day or a month of them at most. */
  private static final double MOST_PLURAL = 24;

  /** "Two hours" may be a little less. */
  private static final double ROUNDED = 0.9;

  /** A length told is at least this part of the true one, and at most that. */
  private static final double LEAST_MEANT = 0.75;

  private static final double MOST_MEANT = 1.5;

  List<Difference> differences(ClausePair pair) {
    List<Difference> differences = new ArrayList<>();
    if (pair.probability() < ClausePair.LIKELY) {
      return differences;
    }
    for (TimeExpression left : offsets(pair.leftArticle(), pair.left())) {
      for (TimeExpression right : offsets(pair.rightArticle(), pair.right())) {
        if (apart(left, right) && sameSide(pair, left, right)) {
          differences.add(
              Difference.conflict(
                  Conflict.Kind.TIME,
                  side(pair.leftArticle(), left),
                  side(pair.rightArticle(), right),
                  new Reason(Rule.OFFSETS, "the time between the two events differs")));
        }
      }
    }
    return differences;
  }

  /** The offsets that measure from the claim: inside it or right beside it. */
  private static List<TimeExpression> offsets(AnnotatedArticle article, Claim claim) {
    return article.times().stream()
        .filter(TimeExpression::isOffset)
        .filter(time -> gap(time.span(), claim.span()) <= WIDEST_GAP)
        .toList();
  }

  private static int gap(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  private static Difference.Side side(AnnotatedArticle article, TimeExpression time) {
    String words = article.words(time.span()) + " " + relationWord(time);
    return new Difference.Side(article.cite(time.span()), words, time.value());
  }

  private static String relationWord(TimeExpression time) {
    return time.relation() == Relation.BEFORE ? "before" : "after";
  }

  /** Whether the shared clause tells the earlier event in both sentences, or in neither. */
  private static boolean sameSide(ClausePair pair, TimeExpression left, TimeExpression right) {
    return isEarlier(pair.left(), left) == isEarlier(pair.right(), right);
  }

  /** "X, an hour before Y": X is earlier; "Y, hours after X": X is earlier. */
  private static boolean isEarlier(Claim claim, TimeExpression time) {
    boolean told = claim.predicate().start() < time.span().start();
    return told == (time.relation() == Relation.BEFORE);
  }

  private static boolean apart(TimeExpression left, TimeExpression right) {
    Optional<double[]> a = reach(left.value());
    Optional<double[]> b = reach(right.value());
    return a.isPresent() && b.isPresent() && (a.get()[1] < b.get()[0] || b.get()[1] < a.get()[0]);
  }

  /** Least and most seconds a TIMEX3 duration stands for. */
  private static Optional<double[]> reach(String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return Optional.empty();
    }
    double unit = seconds(unit(length.group(3).charAt(0), !length.group(1).isEmpty()));
    if (length.group(2).equals("X")) {
      return Optional.of(new double[] {LEAST_PLURAL * unit * ROUNDED, MOST_PLURAL * unit});
    }
    double exact = Double.parseDouble(length.group(2)) * unit;
    return Optional.of(new double[] {exact * LEAST_MEANT, exact * MOST_MEANT});
  }

  private static double seconds(ChronoUnit unit) {
    return unit.getDuration().toSeconds();
  }

  private static ChronoUnit unit(char letter, boolean ofTheDay) {
    return switch (letter) {
      case 'S' -> ChronoUnit.SECONDS;
      case 'M' -> ofTheDay ? ChronoUnit.MINUTES : ChronoUnit.MONTHS;
      case 'H' -> ChronoUnit.HOURS;
      case 'D' -> ChronoUnit.DAYS;
      case 'W' -> ChronoUnit.WEEKS;
      default -> ChronoUnit.YEARS;
    };
  }
}
