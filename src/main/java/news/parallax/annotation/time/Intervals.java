package news.parallax.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import org.jspecify.annotations.Nullable;

/** The stretch of time a TIMEX3 value means; null for values that are not anchored. */
final class Intervals {
  private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
  private static final Pattern SPAN = Pattern.compile("(\\d{4})/(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern PARTED = Pattern.compile("(\\d{4})-(S[PU]|FA|WI|Q[1-4]|H[12])");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(.+))?");

  private Intervals() {}

  static @Nullable TimeInterval of(String value) {
    Matcher span = SPAN.matcher(value);
    Matcher month = MONTH.matcher(value);
    Matcher parted = PARTED.matcher(value);
    Matcher week = WEEK.matcher(value);
    Matcher day = DAY.matcher(value);
    if (YEARS.matcher(value).matches()) {
      return years(value);
    }
    if (span.matches()) {
      LocalDate start = LocalDate.of(number(span, 1), 1, 1);
      return between(start, LocalDate.of(number(span, 2) + 1, 1, 1), Precision.YEAR);
    }
    if (month.matches()) {
      LocalDate start = LocalDate.of(number(month, 1), number(month, 2), 1);
      return between(start, start.plusMonths(1), Precision.MONTH);
    }
    if (parted.matches()) {
      return parted(number(parted, 1), parted.group(2));
    }
    if (week.matches()) {
      return week(number(week, 1), number(week, 2), week.group(3) != null);
    }
    return day.matches() ? day(LocalDate.parse(day.group(1)), day.group(2)) : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** "2019", "199" for the nineties, "19" for the twentieth century. */
  private static TimeInterval years(String value) {
    int length = value.length() == 4 ? 1 : value.length() == 3 ? 10 : 100;
    LocalDate start = LocalDate.of(Integer.parseInt(value) * length, 1, 1);
    return between(start, start.plusYears(length), Precision.YEAR);
  }

  private static TimeInterval parted(int year, String part) {
    int first =
        switch (part) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          case "H1" -> 1;
          case "H2" -> 7;
          default -> 3 * (part.charAt(1) - '1') + 1;
        };
    LocalDate start = LocalDate.of(year, first, 1);
    return between(start, start.plusMonths(part.charAt(0) == 'H' ? 6 : 3), Precision.SEASON);
  }

  private static TimeInterval week(int year, int week, boolean weekend) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return between(weekend ? monday.plusDays(5) : monday, monday.plusDays(7), Precision.WEEK);
  }

  private static TimeInterval day(LocalDate day, @Nullable String time) {
    if (time == null) {
      return between(day, day.plusDays(1), Precision.DAY);
    }
    return switch (time) {
      case "MO" -> part(day, 6, 6);
      case "AF" -> part(day, 12, 6);
      case "EV" -> part(day, 18, 6);
      case "NI" -> part(day, 21, 9);
      case "DT" -> part(day, 6, 12);
      case "DA" -> part(day, 4, 3);
      case "DU" -> part(day, 17, 4);
      case "24", "24:00" -> clock(day.plusDays(1), "00:00");
      default -> clock(day, time.length() > 5 ? time.substring(0, 5) : time);
    };
  }

  /** From the hour {@code first} on; only to lay it beside other times, no text says the hour. */
  private static TimeInterval part(LocalDate day, int first, int length) {
    LocalDateTime start = day.atTime(first, 0);
    return new TimeInterval(start, start.plusHours(length), Precision.PART);
  }

  /** "10 p.m." is written 22:00 and means the hour. */
  private static TimeInterval clock(LocalDate day, String time) {
    boolean minutes = time.length() > 2 && !time.endsWith(":00");
    LocalDateTime start = day.atTime(LocalTime.parse(time.length() > 2 ? time : time + ":00"));
    return minutes
        ? new TimeInterval(start, start.plusMinutes(1), Precision.MINUTE)
        : new TimeInterval(start, start.plusHours(1), Precision.HOUR);
  }

  private static TimeInterval between(LocalDate start, LocalDate end, Precision precision) {
    return new TimeInterval(start.atStartOfDay(), end.atStartOfDay(), precision);
  }
}
