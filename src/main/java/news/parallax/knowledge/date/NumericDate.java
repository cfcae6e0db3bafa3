package news.parallax.knowledge.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in figures with its year last: 12/1/16, 25-12-2031, 3.4.2031. It has one reading for each
 * order in which it names a day of the calendar; written with dots, the day comes first in every
 * country that writes so (Unicode CLDR).
 *
 * @param words as written
 * @param readings the day each order gives; not empty, and the same day twice for 5/5/2031
 */
public record NumericDate(String words, Map<DateOrder, LocalDate> readings) {
  private static final String FIGURES = "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d\\d)";
  private static final Pattern WHOLE = Pattern.compile(FIGURES);
  private static final Pattern INSIDE =
      Pattern.compile("(?<![\\p{L}\\d/.-])" + FIGURES + "(?![\\p{L}\\d/-]|\\.\\d)");

  /**
   * Two figures below this are years of 2000, others of 1900: newspapers are dated in the lifetime
   * of their readers.
   */
  private static final int CENTURY_TURNS = 40;

  /** Copies the readings and refuses to be without one. */
  public NumericDate {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("need a reading of “" + words + "”, got none");
    }
    readings = Map.copyOf(readings);
  }

  /** The date {@code words} are; empty when they are none, or no day of the calendar. */
  public static Optional<NumericDate> of(String words) {
    Matcher matcher = WHOLE.matcher(words);
    return matcher.matches()
        ? Optional.ofNullable(read(matcher.toMatchResult()))
        : Optional.empty();
  }

  /** The dates within running text, in its order. */
  public static List<NumericDate> in(String text) {
    return INSIDE
        .matcher(text)
        .results()
        .map(NumericDate::read)
        .flatMap(date -> Optional.ofNullable(date).stream())
        .toList();
  }

  private static @Nullable NumericDate read(MatchResult match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    int year = year(match.group(4));
    Map<DateOrder, LocalDate> readings = new EnumMap<>(DateOrder.class);
    put(readings, DateOrder.DAY_FIRST, year, second, first);
    if (!match.group(2).equals(".")) {
      put(readings, DateOrder.MONTH_FIRST, year, first, second);
    }
    return readings.isEmpty() ? null : new NumericDate(match.group(), readings);
  }

  private static int year(String figures) {
    int year = Integer.parseInt(figures);
    return figures.length() == 4 ? year : year + (year < CENTURY_TURNS ? 2000 : 1900);
  }

  private static void put(
      Map<DateOrder, LocalDate> readings, DateOrder order, int year, int month, int day) {
    try {
      readings.put(order, LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      readings.remove(order); // no day of the calendar: the figures cannot stand in this order
    }
  }

  /** The day as {@code order} reads it; empty when that is no day of the calendar. */
  public Optional<LocalDate> day(DateOrder order) {
    return Optional.ofNullable(readings.get(order));
  }

  /** The day when there is only one to choose; empty when the figures leave it open. */
  public Optional<LocalDate> day() {
    return onlyOne(readings.values());
  }

  /** The day among the readings that {@code known} holds; empty when that is none or both. */
  public Optional<LocalDate> dayAmong(Collection<LocalDate> known) {
    return onlyOne(readings.values().stream().filter(known::contains).toList());
  }

  /** The only reading within {@code days} of {@code near}; empty when that is none or both. */
  public Optional<LocalDate> dayWithin(int days, LocalDate near) {
    return onlyOne(
        readings.values().stream()
            .filter(day -> !day.isBefore(near.minusDays(days)) && !day.isAfter(near.plusDays(days)))
            .toList());
  }

  /** The order whose reading is {@code day}; empty when none is, or both are. */
  public Optional<DateOrder> orderOf(LocalDate day) {
    List<DateOrder> orders =
        readings.keySet().stream().filter(order -> day.equals(readings.get(order))).toList();
    return orders.size() == 1 ? Optional.of(orders.getFirst()) : Optional.empty();
  }

  /** The order the figures themselves betray, as 25/12 does; empty when they fit both. */
  public Optional<DateOrder> order() {
    return readings.size() == 1
        ? Optional.of(readings.keySet().iterator().next())
        : Optional.empty();
  }

  private static Optional<LocalDate> onlyOne(Collection<LocalDate> days) {
    List<LocalDate> different = days.stream().distinct().toList();
    return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
  }
}
