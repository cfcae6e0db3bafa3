package news.parallax.comparison.value;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.Claim;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * How long one event came before another: "hours after the vote", "an hour before".
 *
 * @param measured the clause that it is measured from
 */
record Offset(SentenceHandle at, TimeExpression time, Claim measured) implements Measure {
  private static final Pattern LENGTH = Pattern.compile("P(T?)(X|[0-9]+(?:\\.[0-9]+)?)([SMHDWY])");

  /** An unnamed number of hours is two at least. */
  private static final double LEAST_PLURAL = 2;

  /** And a day or a month of them at most. */
  private static final double MOST_PLURAL = 24;

  /** "Two hours" may be a little less. */
  private static final double ROUNDED = 0.9;

  /** A length told is at least this part of the true one, and at most that. */
  private static final double LEAST_MEANT = 0.75;

  private static final double MOST_MEANT = 1.5;

  @Override
  public Span span() {
    return time.span();
  }

  @Override
  public Optional<Claim> claim() {
    return Optional.of(measured);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.TIME;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Offset offset && isEarlier() == offset.isEarlier() && !isApart(offset);
  }

  /** Both must put the shared event on the same side of the other one. */
  @Override
  public boolean rivals(Value other) {
    return other instanceof Offset offset && isEarlier() == offset.isEarlier() && isApart(offset);
  }

  /** The other event is the only one that the first is measured to. */
  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return other instanceof Offset && aligned >= ClausePair.LIKELY;
  }

  /** "X, an hour before Y": X is earlier; "Y, hours after X": X is earlier. */
  private boolean isEarlier() {
    boolean told = measured.predicate().start() < time.span().start();
    return told == (time.relation() == Relation.BEFORE);
  }

  private boolean isApart(Offset other) {
    Optional<double[]> one = reach(time.value());
    Optional<double[]> two = reach(other.time.value());
    return one.isPresent()
        && two.isPresent()
        && (one.get()[1] < two.get()[0] || two.get()[1] < one.get()[0]);
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

  @Override
  public String sort() {
    return "offset";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Offset;
  }

  @Override
  public boolean sharesUnit(Value other) {
    return other instanceof Offset;
  }

  @Override
  public Difference.Side side() {
    String words = at.words(time.span()) + " " + relationWord();
    return new Difference.Side(article().cite(time.span()), words, time.value());
  }

  private String relationWord() {
    return time.relation() == Relation.BEFORE ? "before" : "after";
  }
}
