package news.parallax.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day of a holiday in a year. */
final class Holidays {
  private Holidays() {}

  /** {@code name} as the lexicon gives it: month and day, or a movable feast's own name. */
  static LocalDate day(String name, int year) {
    return switch (name) {
      case "EASTER" -> easter(year);
      case "GOOD_FRIDAY" -> easter(year).minusDays(2);
      case "EASTER_MONDAY" -> easter(year).plusDays(1);
      case "THANKSGIVING" -> nth(year, 11, DayOfWeek.THURSDAY, 4);
      case "BLACK_FRIDAY" -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(1);
      case "LABOR" -> nth(year, 9, DayOfWeek.MONDAY, 1);
      case "MEMORIAL" -> nth(year, 5, DayOfWeek.MONDAY, -1);
      case "CYBER_MONDAY" -> nth(year, 11, DayOfWeek.THURSDAY, 4).plusDays(4);
      case "FATHER" -> nth(year, 6, DayOfWeek.SUNDAY, 3);
      case "MOTHER" -> nth(year, 5, DayOfWeek.SUNDAY, 2);
      case "PRESIDENTS" -> nth(year, 2, DayOfWeek.MONDAY, 3);
      case "COLUMBUS" -> nth(year, 10, DayOfWeek.MONDAY, 2);
      case "MLK" -> nth(year, 1, DayOfWeek.MONDAY, 3);
      case "ELECTION" -> nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
      default -> LocalDate.parse(Dates.year(year) + "-" + name);
    };
  }

  private static LocalDate nth(int year, int month, DayOfWeek day, int which) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
  }

  /** Western Easter after Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - ((b - (b + 8) / 25 + 1) / 3) + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - (c % 4)) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
