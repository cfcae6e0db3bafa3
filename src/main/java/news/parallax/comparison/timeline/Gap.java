package news.parallax.comparison.timeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.comparison.EventOrder.Side;

/**
 * How far apart two events are: between {@code least} and {@code most} of {@code unit}.
 *
 * @param precision the unit in which a time reckoned with it is told
 */
record Gap(ChronoUnit unit, long least, long most, Precision precision) {
  /** Units by their TIMEX3 letters, with how many "some" of them are at most. */
  private enum Length {
    TS(ChronoUnit.SECONDS, Precision.MINUTE, 60),
    TM(ChronoUnit.MINUTES, Precision.MINUTE, 60),
    TH(ChronoUnit.HOURS, Precision.HOUR, 24),
    D(ChronoUnit.DAYS, Precision.DAY, 10),
    W(ChronoUnit.WEEKS, Precision.WEEK, 8),
    M(ChronoUnit.MONTHS, Precision.MONTH, 18),
    Y(ChronoUnit.YEARS, Precision.YEAR, 15),
    DE(ChronoUnit.DECADES, Precision.YEAR, 8);

    private final ChronoUnit unit;
    private final Precision precision;
    private final int some;

    Length(ChronoUnit unit, Precision precision, int some) {
      this.unit = unit;
      this.precision = precision;
      this.some = some;
    }

    static Optional<Length> of(String letters) {
      return Arrays.stream(values()).filter(one -> one.name().equals(letters)).findFirst();
    }
  }

  private static final Pattern LENGTH = Pattern.compile("P(T?)(X|\\d{1,4})([SMHDWY]|DE)");

  /** "Shortly after": at once or later, within a day. */
  static final Gap SHORT = new Gap(ChronoUnit.HOURS, 0, 24, Precision.HOUR);

  /** In hours. */
  private static final int HALF_DAY = 12;

  /** A reckoned time that overruns the unit it is told in by less than this part is cut to it. */
  private static final int SMALL_PART = 10;

  /** The gap that {@code time} measures; empty for lengths of several units. */
  static Optional<Gap> of(TimeExpression time) {
    Matcher length = LENGTH.matcher(time.value());
    return length.matches()
        ? Length.of(length.group(1) + length.group(3)).map(unit -> of(time, length, unit))
        : Optional.empty();
  }

  private static Gap of(TimeExpression time, Matcher length, Length unit) {
    boolean some = length.group(2).equals("X");
    long least = some ? 1 : Long.parseLong(length.group(2));
    long most = some ? unit.some : least;
    TimeExpression.Modifier modifier = time.modifier();
    Gap exact = new Gap(unit.unit, least, most, unit.precision);
    return modifier == null ? exact : exact.widened(modifier);
  }

  private Gap widened(TimeExpression.Modifier modifier) {
    return switch (modifier) {
      case LESS_THAN, EQUAL_OR_LESS -> new Gap(unit, 0, most, precision);
      case MORE_THAN, EQUAL_OR_MORE -> new Gap(unit, least, 2 * most, precision);
      case START, MID, END, APPROX -> new Gap(unit, Math.max(0, least - 1), most + 1, precision);
    };
  }

  /** When an event was that lies this far to {@code side} of one at {@code other}. */
  TimeInterval from(TimeInterval other, Side side) {
    boolean after = side == Side.AFTER;
    Duration small = Duration.between(other.start(), other.end()).dividedBy(SMALL_PART);
    LocalDateTime start = after ? other.start().plus(least, unit) : other.start().minus(most, unit);
    LocalDateTime end = after ? other.end().plus(most, unit) : other.end().minus(least, unit);
    boolean early = start.isBefore(other.start()) && other.start().minus(small).isBefore(start);
    boolean late = end.isAfter(other.end()) && other.end().plus(small).isAfter(end);
    return told(
        early ? other.start() : start,
        late ? other.end() : end,
        precision.compareTo(other.precision()) < 0 ? precision : other.precision());
  }

  /** Hours over most of a day are days; a week is told from Monday to Sunday. */
  private static TimeInterval told(LocalDateTime start, LocalDateTime end, Precision precision) {
    boolean day = precision.compareTo(Precision.DAY) > 0 && start.plusHours(HALF_DAY).isBefore(end);
    return precision == Precision.WEEK
        ? new TimeInterval(
            start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
            end.with(TemporalAdjusters.next(DayOfWeek.MONDAY)),
            precision)
        : new TimeInterval(start, end, day ? Precision.DAY : precision);
  }
}
