package news.parallax.view.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis of time around the day a story is told on. A story of some weeks has even days. One that
 * looks back further has a scale that is finer the nearer the day: distances grow as their
 * logarithm, so that this morning and the last century find room side by side.
 */
final class TimeScale {
  private static final int EVEN_DAYS = 45;
  private static final int MOST_TICKS = 8;
  private static final List<Integer> DISTANCES =
      List.of(1, 3, 7, 30, 91, 365, 1096, 3652, 10957, 36524);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final double SECONDS = 86_400;

  private final LocalDateTime now;
  private final double least;
  private final double most;
  private final boolean even;

  private TimeScale(LocalDateTime now, double least, double most) {
    this.now = now;
    this.even = most - least <= EVEN_DAYS;
    this.least = position(least);
    this.most = position(most);
  }

  /** A mark on the axis. */
  record Tick(double at, String label) {}

  /** The scale that shows everything from {@code first} to {@code last}, finest at {@code now}. */
  static TimeScale of(LocalDate now, LocalDateTime first, LocalDateTime last) {
    LocalDateTime day = now.atStartOfDay();
    double least = Math.min(days(day, first), 0);
    double most = Math.max(days(day, last), 1);
    return new TimeScale(day, least, most);
  }

  private static double days(LocalDateTime from, LocalDateTime to) {
    return ChronoUnit.SECONDS.between(from, to) / SECONDS;
  }

  private double position(double days) {
    return even ? days : Math.signum(days) * Math.log1p(Math.abs(days));
  }

  boolean isEven() {
    return even;
  }

  /** Where {@code time} lies, 0 to 1 from left to right. */
  double at(LocalDateTime time) {
    return (position(days(now, time)) - least) / (most - least);
  }

  /** Marks in order of time, none outside the axis. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    offsets().forEach(days -> add(ticks, days));
    return ticks;
  }

  private IntStream offsets() {
    if (even) {
      int step = (int) Math.ceil((most - least) / MOST_TICKS);
      int first = (int) Math.ceil(least / step) * step;
      return IntStream.iterate(first, days -> days <= most, days -> days + step);
    }
    IntStream before =
        IntStream.range(0, DISTANCES.size()).map(i -> -DISTANCES.get(DISTANCES.size() - 1 - i));
    IntStream after = DISTANCES.stream().mapToInt(Integer::intValue);
    return IntStream.concat(IntStream.concat(before, IntStream.of(0)), after);
  }

  private void add(List<Tick> ticks, int days) {
    LocalDateTime time = now.plusDays(days);
    double at = at(time);
    if (at >= 0 && at <= 1) {
      ticks.add(new Tick(at, label(time, Math.abs(days))));
    }
  }

  private String label(LocalDateTime time, int distance) {
    if (even || distance < 30) {
      return DAY.format(time);
    }
    return distance < 365 ? MONTH.format(time) : String.valueOf(time.getYear());
  }
}
