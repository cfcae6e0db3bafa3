package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import org.jspecify.annotations.Nullable;

/** The dates read so far in one article: what "that year" and "the next day" go by. Not shared. */
final class DiscourseTime {
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q[1-4]");

  private @Nullable String value;
  private @Nullable LocalDate tale;
  private @Nullable String quarter;
  private int sentence;
  private int valueSentence;
  private int taleSentence;
  private int steps;
  private int daySteps;
  private int quarterSentence;

  /** Sentences further than this behind no longer say which quarter is meant. */
  private static final int REACH = 3;

  /** A tale goes on in the next sentence, or the one behind. */
  private static final int NEAR = 2;

  /** In days: what lies no further back is told as news. */
  private static final int PAST_NEWS = 45;

  /** In days: how far what a tale tells next lies off, from day to day or from month to month. */
  private static final int DAY_STEP = 15;

  private static final int LONGEST_STEP = 400;

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

  /**
   * Notes a date that does not go by the day of publication: with a year of its own, or counted
   * from such a one.
   */
  void keepTale(String read) {
    TimeInterval interval = Intervals.of(read);
    if (interval == null) {
      return;
    }
    LocalDate day = interval.start().toLocalDate();
    boolean exact = interval.precision().compareTo(Precision.DAY) >= 0;
    daySteps = exact && isStep(day, DAY_STEP) ? daySteps + 1 : exact ? 1 : 0;
    steps = isStep(day, LONGEST_STEP) ? steps + 1 : 1;
    tale = day;
    taleSentence = sentence;
  }

  private boolean isStep(LocalDate day, int longest) {
    LocalDate from = tale;
    return from != null && isNear() && !day.isBefore(from) && day.isBefore(from.plusDays(longest));
  }

  /** Forgets the tale: a date that goes by the day of publication ends it. */
  void endTale() {
    tale = null;
    steps = 0;
    daySteps = 0;
  }

  private boolean isNear() {
    return sentence - taleSentence <= NEAR;
  }

  /**
   * Where the text has got to in telling of a year or month well before {@code today}, the first
   * day of the last date; null when it tells the news.
   */
  @Nullable LocalDate tale(@Nullable LocalDate today) {
    LocalDate day = tale;
    boolean past =
        day != null && (today == null || day.isBefore(today.minusDays(PAST_NEWS))) && isNear();
    return past ? day : null;
  }

  /** Whether the tale goes on from date to date; a single one may be an aside. */
  boolean isChronicle() {
    return steps > 1;
  }

  /** Whether the last date of the tale is a day. */
  boolean hasDay() {
    return daySteps > 0;
  }

  /** Whether it goes from day to day. */
  boolean isDaily() {
    return daySteps > 1;
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
      case "Y", "DE" -> Precision.YEAR;
      case "CE", "ML" -> Precision.YEAR;
      case "Q" -> Precision.SEASON;
      case "M" -> Precision.MONTH;
      case "W", "2W", "WE" -> Precision.WEEK;
      default -> Precision.DAY;
    };
  }
}
