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

  private static @Nullable Timex clock(MatchedTerms match, TemporalContext context) {
    String time = time(match);
    if (time == null || !isTime(match, context)) {
      return null;
    }
    String day = day(match, context);
    return Timex.time(day + (time.startsWith("T") ? time : "T" + time), context.anchor(day))
        .with(match.modifier());
  }

  /** {@code time} on the day the sentence speaks of, else the day of publication. */
  static Timex today(TemporalContext context, String time) {
    LocalDate spoken = context.discourse().sameSentenceDay();
    LocalDate day = spoken == null ? context.today() : spoken;
    String date = day == null ? "XXXX-XX-XX" : day.toString();
    return Timex.time(date + "T" + time, context.anchor(date));
  }

  /** "10:35" alone may be a score, "noon" a film. */
  private static boolean isTime(MatchedTerms match, TemporalContext context) {
    boolean clock = match.has(TermClass.CLOCK) || match.has(TermClass.MOMENT);
    boolean bare = match.terms().size() == 1 && clock;
    Term before = context.before(1);
    boolean exact = match.text(TermClass.CLOCK).length() > 5;
    return !bare || exact || (before != null && TimeWords.BEFORE_CLOCKS.has(before.text()));
  }

  private static String day(MatchedTerms match, TemporalContext context) {
    LocalDate today = context.today();
    if (match.has(TermClass.MONTH)) {
      String day = DayRules.day(match, context);
      return day.isEmpty() ? "XXXX-XX-XX" : day;
    }
    if (match.has(TermClass.WEEKDAY)) {
      return WeekdayRules.weekday(match, context).value();
    }
    if (today == null) {
      return "XXXX-XX-XX";
    }
    int shift = match.shift();
    boolean named = shift != 0 || match.has(TermClass.TODAY);
    LocalDate spoken = context.discourse().sameSentenceDay();
    return (named || spoken == null ? today.plusDays(shift) : spoken).toString();
  }

  static @Nullable String time(MatchedTerms match) {
    Term moment = match.first(TermClass.MOMENT);
    if (moment != null) {
      return moment.value();
    }
    boolean military =
        match.has(TermClass.ZONE) && !match.has(TermClass.MERIDIEM) && !match.has(TermClass.CLOCK);
    if (military) {
      return military(match);
    }
    int[] clock = match.has(TermClass.CLOCK) ? clock(match.value(TermClass.CLOCK)) : number(match);
    int hour = hour(clock[0], match);
    if (hour < 0 || hour > 24 || clock[1] < 0 || clock[1] > 59) {
      return null;
    }
    String seconds = clock.length > 2 ? ":" + Dates.two(clock[2]) : "";
    return Dates.two(hour) + ":" + Dates.two(clock[1]) + seconds;
  }

  private static @Nullable String military(MatchedTerms match) {
    Term number =
        match.has(TermClass.YEAR) ? match.first(TermClass.YEAR) : match.first(TermClass.NUMBER);
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
  private static int[] number(MatchedTerms match) {
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
  private static int @Nullable [] spoken(MatchedTerms match) {
    List<Term> terms = match.terms();
    for (int i = 0; i + 2 < terms.size(); i++) {
      BigDecimal hour = terms.get(i).number();
      BigDecimal minute = terms.get(i + 1).number();
      boolean said =
          terms.get(i + 2).sort() == TermClass.MERIDIEM && terms.get(i).sort() == TermClass.NUMBER;
      if (said && hour != null && minute != null) {
        return new int[] {hour.intValue(), minute.intValue()};
      }
    }
    return null;
  }

  private static @Nullable BigDecimal beforeMeridiem(MatchedTerms match) {
    List<Term> terms = match.terms();
    for (int i = 0; i + 1 < terms.size(); i++) {
      TermClass next = terms.get(i + 1).sort();
      boolean closes =
          next == TermClass.MERIDIEM || next == TermClass.OCLOCK || next == TermClass.IN;
      if (closes) {
        return terms.get(i).number();
      }
    }
    Term last = terms.getLast();
    return terms.getFirst().sort() == TermClass.IN ? last.number() : null;
  }

  static int hour(int hour, MatchedTerms match) {
    String part = match.value(TermClass.PART);
    boolean afternoon =
        match.value(TermClass.MERIDIEM).equals("PM")
            || part.equals("AF")
            || part.equals("EV")
            || (part.equals("NI") && hour > 5);
    boolean morning = match.value(TermClass.MERIDIEM).equals("AM") || part.equals("MO");
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return morning && hour == 12 ? 0 : hour;
  }
}
