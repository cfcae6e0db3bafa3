package news.parallax.annotation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.IntFunction;
import news.parallax.annotation.syntax.Tense;

/** Calendar days written as TIMEX3 values, and the choice among recurring ones. */
final class Dates {
  private static final int NEAR_DAYS = 100;

  /** "Would meet on Friday", told on Sunday, has most likely been. */
  private static final int JUST_PAST = 3;

  private Dates() {}

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /**
   * {@code day}'s unit moved by {@code count}: ("M", -1) is the month before. Empty for units
   * without a calendar value.
   */
  static String shifted(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "TS", "TM", "TH" -> day.toString();
      case "D" -> day.plusDays(count).toString();
      case "W" -> week(day.plusWeeks(count));
      case "2W" -> week(day.plusWeeks(2L * count));
      case "WE" -> week(day.plusWeeks(count)) + "-WE";
      case "M" -> month(day.plusMonths(count));
      case "Q" -> quarter(day.plusMonths(3L * count));
      case "Y" -> year(day.getYear() + count);
      case "DE" -> count == 0 ? decade(day.getYear()) : year(day.getYear() + 10 * count);
      case "CE" -> year(day.getYear() + 100 * count).substring(0, 2);
      default -> "";
    };
  }

  static String decade(int year) {
    return year(year).substring(0, 3);
  }

  /**
   * The one of a yearly recurring period that {@code tense} means, as seen from {@code today}: the
   * latest begun, the next to come, or without tense the nearest, the past one when in doubt.
   */
  static LocalDate recurring(LocalDate today, IntFunction<LocalDate> start, Tense tense) {
    LocalDate future = start.apply(today.getYear());
    if (future.isBefore(today)) {
      future = start.apply(today.getYear() + 1);
    }
    LocalDate past = start.apply(today.getYear());
    if (past.isAfter(today)) {
      past = start.apply(today.getYear() - 1);
    }
    return switch (tense) {
      case PAST -> past;
      case FUTURE, AIM -> future;
      case PRESENT, NONE ->
          ChronoUnit.DAYS.between(past, today) <= 2 * ChronoUnit.DAYS.between(today, future)
              ? past
              : future;
    };
  }

  /**
   * As {@link #recurring}, for a day of a month: the nearest one when it is near, whatever the
   * tense, since "payable Dec. 15" in October is not last year's.
   */
  static LocalDate nearest(LocalDate today, IntFunction<LocalDate> day, Tense tense) {
    LocalDate past = recurring(today, day, Tense.PAST);
    LocalDate future = recurring(today, day, Tense.FUTURE);
    long back = ChronoUnit.DAYS.between(past, today);
    long ahead = ChronoUnit.DAYS.between(today, future);
    if (Math.min(back, ahead) < NEAR_DAYS) {
      return back <= ahead ? past : future;
    }
    return recurring(today, day, tense);
  }

  /** The weekday that {@code tense} means: the last or the next; today if today is one. */
  static LocalDate weekday(LocalDate today, int weekday, Tense tense) {
    int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
    boolean coming = tense == Tense.FUTURE ? back > 0 : tense == Tense.AIM && back > JUST_PAST;
    return coming ? today.minusDays(back).plusDays(7) : today.minusDays(back);
  }
}
