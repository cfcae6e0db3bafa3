package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.knowledge.TimeWords;
import org.jspecify.annotations.Nullable;

/** Times of day with their zone and day: "9 a.m. EST Tuesday". */
final class ClockRules {

  private ClockRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("clock", "tilde? hourish zone?", ClockRules::clock),
        Rule.of("clock", "(number|year) zone", ClockRules::clock),
        Rule.of(
            "clock",
            "tilde? ((hourish|number|year) zone|hourish) (comma|on|comma on)? dayish",
            ClockRules::clock),
        Rule.of("clock", "dayish (at|comma|comma at)? tilde? hourish zone?", ClockRules::clock));
  }

  private static @Nullable Reading clock(Match match, Setting setting) {
    String time = time(match);
    if (time == null || !isTime(match, setting)) {
      return null;
    }
    String day = day(match, setting);
    return Reading.time(day + (time.startsWith("T") ? time : "T" + time), setting.because(day))
        .with(match.modifier());
  }

  /** {@code time} on the day the sentence speaks of, else the day of publication. */
  static Reading today(Setting setting, String time) {
    LocalDate spoken = setting.memory().sameSentenceDay();
    LocalDate day = spoken == null ? setting.today() : spoken;
    String date = day == null ? "XXXX-XX-XX" : day.toString();
    return Reading.time(date + "T" + time, setting.because(date));
  }

  /** "10:35" alone may be a score, "noon" a film. */
  private static boolean isTime(Match match, Setting setting) {
    boolean clock = match.has(Sort.CLOCK) || match.has(Sort.MOMENT);
    boolean bare = match.terms().size() == 1 && clock;
    Term before = setting.before(1);
    boolean exact = match.text(Sort.CLOCK).length() > 5;
    return !bare || exact || (before != null && TimeWords.BEFORE_CLOCKS.has(before.text()));
  }

  private static String day(Match match, Setting setting) {
    LocalDate today = setting.today();
    if (match.has(Sort.MONTH)) {
      String day = DayRules.day(match, setting);
      return day.isEmpty() ? "XXXX-XX-XX" : day;
    }
    if (match.has(Sort.WEEKDAY)) {
      return WeekdayRules.weekday(match, setting).value();
    }
    if (today == null) {
      return "XXXX-XX-XX";
    }
    int shift = match.shift();
    boolean named = shift != 0 || match.has(Sort.TODAY);
    LocalDate spoken = setting.memory().sameSentenceDay();
    return (named || spoken == null ? today.plusDays(shift) : spoken).toString();
  }

  static @Nullable String time(Match match) {
    Term moment = match.first(Sort.MOMENT);
    if (moment != null) {
      return moment.value();
    }
    boolean military = match.has(Sort.ZONE) && !match.has(Sort.MERIDIEM) && !match.has(Sort.CLOCK);
    if (military) {
      return military(match);
    }
    int[] clock = match.has(Sort.CLOCK) ? clock(match.value(Sort.CLOCK)) : number(match);
    int hour = hour(clock[0], match);
    if (hour < 0 || hour > 24 || clock[1] < 0 || clock[1] > 59) {
      return null;
    }
    String seconds = clock.length > 2 ? ":" + Dates.two(clock[2]) : "";
    return Dates.two(hour) + ":" + Dates.two(clock[1]) + seconds;
  }

  private static @Nullable String military(Match match) {
    Term number = match.has(Sort.YEAR) ? match.first(Sort.YEAR) : match.first(Sort.NUMBER);
    if (number == null || number.text().length() != 4 || number.number() == null) {
      return null;
    }
    int value = number.number().intValue();
    return value / 100 < 24 && value % 100 < 60
        ? Dates.two(value / 100) + ":" + Dates.two(value % 100)
        : null;
  }

  private static int[] clock(String text) {
    String[] parts = text.split("[:.]", -1);
    return Stream.of(parts).mapToInt(Integer::parseInt).toArray();
  }

  /** "10", "10.30" for half past ten, "eleven twenty" and "340" as they are spoken. */
  private static int[] number(Match match) {
    int[] spoken = spoken(match);
    if (spoken != null) {
      return spoken;
    }
    BigDecimal number = beforeMeridiem(match);
    if (number == null) {
      return new int[] {-1, 0};
    }
    int hour = number.intValue();
    if (hour >= 100) {
      return new int[] {hour / 100, hour % 100};
    }
    int minute = number.subtract(BigDecimal.valueOf(hour)).movePointRight(2).intValue();
    return new int[] {hour, minute};
  }

  /** "Seven thirty p.m.", hour and minute as two numbers; null for any other time. */
  private static int @Nullable [] spoken(Match match) {
    List<Term> terms = match.terms();
    for (int i = 0; i + 2 < terms.size(); i++) {
      BigDecimal hour = terms.get(i).number();
      BigDecimal minute = terms.get(i + 1).number();
      boolean said = terms.get(i + 2).sort() == Sort.MERIDIEM && terms.get(i).sort() == Sort.NUMBER;
      if (said && hour != null && minute != null) {
        return new int[] {hour.intValue(), minute.intValue()};
      }
    }
    return null;
  }

  private static @Nullable BigDecimal beforeMeridiem(Match match) {
    List<Term> terms = match.terms();
    for (int i = 0; i + 1 < terms.size(); i++) {
      Sort next = terms.get(i + 1).sort();
      boolean closes = next == Sort.MERIDIEM || next == Sort.OCLOCK || next == Sort.IN;
      if (closes) {
        return terms.get(i).number();
      }
    }
    Term last = terms.getLast();
    return terms.getFirst().sort() == Sort.IN ? last.number() : null;
  }

  static int hour(int hour, Match match) {
    String part = match.value(Sort.PART);
    boolean afternoon =
        match.value(Sort.MERIDIEM).equals("PM")
            || part.equals("AF")
            || part.equals("EV")
            || (part.equals("NI") && hour > 5);
    boolean morning = match.value(Sort.MERIDIEM).equals("AM") || part.equals("MO");
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return morning && hour == 12 ? 0 : hour;
  }
}
