package news.parallax.comparison.value;


import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.AlignedClauses;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;

/**
 * How long one event came before another: "hours after the vote" against "an hour before". Both
 * sentences must put the shared event on the same side of the other one.
 */
final class OffsetComparison {
  private static final double LEAST = 0.5;
  private static final Pattern LENGTH = Pattern.compile("PT?(X|[0-9]+(?:\\.[0-9]+)?)([SMHDWY])");
  private static final Map<String, Double> SECONDS =
      Map.of("S", 1.0, "H", 3600.0, "D", 86400.0, "W", 604800.0, "Y", 31556952.0);

  /** In characters: a comma and a small word, or the word that follows the offset. */
  private static final int WIDEST_GAP = 8;

  /** An unnamed number of hours is two at least. */
  private static final double LEAST_PLURAL = 2;

  List<Difference> differences(AlignedClauses pair) {
    List<Difference> differences = new ArrayList<>();
    if (pair.probability() < LEAST) {
      return differences;
    }
    for (TimeExpression left : offsets(pair.leftArticle(), pair.left())) {
      for (TimeExpression right : offsets(pair.rightArticle(), pair.right())) {
        if (apart(left, right) && sameSide(pair, left, right)) {
          differences.add(
              new Difference(
                  Conflict.Kind.TIME,
                  Conflict.Verdict.CONFLICT,
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
  private static boolean sameSide(AlignedClauses pair, TimeExpression left, TimeExpression right) {
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
    double unit = unit(value, length.group(2));
    if (length.group(1).equals("X")) {
      return Optional.of(new double[] {LEAST_PLURAL * unit * 0.9, 24 * unit});
    }
    double exact = Double.parseDouble(length.group(1)) * unit;
    return Optional.of(new double[] {exact * 0.75, exact * 1.5});
  }

  private static double unit(String value, String letter) {
    double month = SECONDS.getOrDefault("Y", 0.0) / 12;
    double minuteOrMonth = value.startsWith("PT") ? 60 : month;
    return SECONDS.getOrDefault(letter, minuteOrMonth);
  }
}
