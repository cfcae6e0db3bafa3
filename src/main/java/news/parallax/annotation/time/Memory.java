package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import org.jspecify.annotations.Nullable;

/** The dates read so far in one article: what "that year" and "the next day" go by. Not shared. */
final class Memory {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q[1-4]");

  private @Nullable String value;
  private @Nullable String quarter;
  private int sentence;
  private int valueSentence;
  private int quarterSentence;

  /** Sentences further than this behind no longer say which quarter is meant. */
  private static final int REACH = 3;

  void nextSentence() {
    sentence++;
  }

  /** Remembers {@code value} as what the text speaks of now, if it is a calendar date. */
  void keep(String read) {
    if (Intervals.of(read) != null) {
      value = read;
      valueSentence = sentence;
    }
    Matcher matcher = QUARTER.matcher(read);
    if (matcher.matches()) {
      quarter = read;
      quarterSentence = sentence;
    }
  }

  /** The value of the last date; null when there was none. */
  @Nullable String value() {
    return value;
  }

  /** The last quarter of a year named here or shortly before; null when there was none. */
  @Nullable String quarter() {
    return sentence - quarterSentence <= REACH ? quarter : null;
  }

  /** The day of a date read in this sentence; null when there was none. */
  @Nullable LocalDate sameSentenceDay() {
    return sentence == valueSentence ? day() : null;
  }

  /** The first day of the last date; null when there was none. */
  @Nullable LocalDate day() {
    TimeInterval interval = value == null ? null : Intervals.of(value);
    return interval == null ? null : interval.start().toLocalDate();
  }

  /**
   * The first day of the last date where that is exact enough to count {@code unit}s from: a month
   * is for "a year later", not for "the next day". Null when it is not, or there was none.
   */
  @Nullable LocalDate day(String unit) {
    TimeInterval interval = value == null ? null : Intervals.of(value);
    boolean exact = interval != null && interval.precision().compareTo(coarsest(unit)) >= 0;
    return exact ? day() : null;
  }

  private static Precision coarsest(String unit) {
    return switch (unit) {
      case "Y", "DE", "CE", "ML" -> Precision.YEAR;
      case "Q" -> Precision.SEASON;
      case "M" -> Precision.MONTH;
      case "W", "2W", "WE" -> Precision.WEEK;
      default -> Precision.DAY;
    };
  }
}
