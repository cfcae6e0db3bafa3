package news.parallax.annotation.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Relation;
import org.jspecify.annotations.Nullable;

/** Times reckoned from another: yesterday, last week, two years ago, the following month, now. */
final class RelativeRules {
  private static final Set<String> NARRATIVE =
      Set.of("following", "previous", "preceding", "prior", "ensuing");

  private RelativeRules() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("named-day", "(early on?)? named part?", RelativeRules::namedDay),
        Rule.of("named-day", "(early part named|part named)", RelativeRules::namedDay),
        Rule.of("tonight", "(early on?)? tonight", RelativeRules::tonight),
        Rule.of("overnight", "overnight", RelativeRules::overnight),
        Rule.of(
            "part-of-day",
            "early? (this|last|next|that|same|the (next|same|last)) part",
            RelativeRules::part),
        Rule.of("part-of-day", "early? the early? part", RelativeRules::bareTime),
        Rule.of(
            "shifted-unit",
            "(early in?|the? edge of)? (this|last|next) (last|next|fiscal)? unit",
            RelativeRules::shifted),
        Rule.of(
            "shifted-unit",
            "(early in?|the? edge of)? the (last|next|current|fiscal|current fiscal) unit",
            RelativeRules::shifted),
        Rule.of(
            "same-unit",
            "(early|early in|the? edge of)? (that|the? same|that same) unit",
            RelativeRules::same),
        Rule.of("the-unit", "(early in|edge of|the edge of) the unit", RelativeRules::same),
        Rule.of("the-unit", "the days? unit", RelativeRules::theUnit),
        Rule.of("week-of", "the unit of caldate", RelativeRules::weekOf),
        Rule.of(
            "ago",
            "tilde? (num|a|few|a? few|a couple of?) days? unitword orso? ago",
            RelativeRules::ago),
        Rule.of("ago", "tilde? unitword ago", RelativeRules::ago),
        Rule.of(
            "offset",
            "tilde? (num|a|few|a? few|a couple of?) days? unitword orso? early",
            RelativeRules::offset),
        Rule.of(
            "offset",
            "tilde? (num|a|few|a few) days? unitword (before|after)",
            RelativeRules::bareOffset),
        Rule.of("offset", "unitword early", RelativeRules::bareOffset),
        Rule.of("present", "now", RelativeRules::reference),
        Rule.of("past", "pastref", RelativeRules::reference),
        Rule.of("future", "futureref", RelativeRules::reference),
        Rule.of("present", "current", (match, setting) -> Reading.date("PRESENT_REF", "now")),
        Rule.of("past", "(recent|latest) (units|unit)", RelativeRules::recentUnits),
        Rule.of("future", "(the? next|the) units ahead?", RelativeRules::comingUnits));
  }

  private static Reading namedDay(Match match, Setting setting) {
    int shift = match.has(Sort.YESTERDAY) ? -1 : match.has(Sort.TOMORROW) ? 1 : 0;
    LocalDate today = setting.today();
    String value = today == null ? "XXXX-XX-XX" : today.plusDays(shift).toString();
    String because = today == null ? "no date of publication to reckon from" : from(today);
    return match.has(Sort.PART)
        ? Reading.time(value + "T" + match.value(Sort.PART), because).with(match.modifier())
        : Reading.date(value, because).with(match.modifier());
  }

  static String from(LocalDate day) {
    return "reckoned from " + day;
  }

  private static Reading tonight(Match match, Setting setting) {
    return timeOf(setting.today(), "NI").with(match.modifier());
  }

  /** The night before publication, unless the verb looks forward. */
  private static Reading overnight(Match match, Setting setting) {
    LocalDate today = setting.today();
    boolean coming = setting.tense() == Tense.FUTURE;
    return timeOf(today == null || coming ? today : today.minusDays(1), "NI");
  }

  private static Reading timeOf(@Nullable LocalDate day, String part) {
    return day == null
        ? Reading.time("XXXX-XX-XXT" + part, "no date of publication to reckon from")
        : Reading.time(day + "T" + part, from(day));
  }

  private static Reading part(Match match, Setting setting) {
    String part = match.value(Sort.PART);
    boolean narrative = match.has(Sort.THE) || match.has(Sort.THAT) || match.has(Sort.SAME);
    LocalDate day = narrative ? setting.memory().day() : setting.today();
    return timeOf(day == null ? null : day.plusDays(DateRules.direction(match)), part)
        .with(match.modifier());
  }

  /** "in the morning": of the day the text speaks of. */
  private static @Nullable Reading bareTime(Match match, Setting setting) {
    Term before = setting.before(1);
    if (before == null || !(before.sort() == Sort.IN || before.text().equals("during"))) {
      return null;
    }
    LocalDate day = setting.memory().day();
    return timeOf(day == null ? setting.today() : day, match.value(Sort.PART))
        .with(match.modifier());
  }

  private static @Nullable Reading shifted(Match match, Setting setting) {
    String unit = match.unit();
    boolean narrative = isNarrative(match);
    LocalDate from = narrative ? setting.memory().day() : setting.today();
    if (unit.startsWith("T") && !unit.equals("TS") && match.has(Sort.THE)) {
      return Reading.duration(Durations.value(BigDecimal.ONE, unit));
    }
    if (unit.equals("CE") && from == null) {
      return null;
    }
    if (match.has(Sort.THE) && match.has(Sort.LAST) && unit.equals("DE")) {
      return Reading.duration("P10Y");
    }
    int shift = isWeekendGone(match, setting, from) ? -1 : DateRules.direction(match);
    String value = from == null ? blank(unit) : Dates.shifted(from, unit, shift);
    if (value.isEmpty()) {
      return null;
    }
    String because = from == null ? "no date to reckon from" : from(from);
    return Reading.date(value, because).with(match.modifier());
  }

  /** "This weekend" of what has happened, said early in the week. */
  private static boolean isWeekendGone(Match match, Setting setting, @Nullable LocalDate from) {
    return match.has(Sort.THIS)
        && match.unit().equals("WE")
        && from != null
        && from.getDayOfWeek().getValue() < 4
        && setting.tense() == Tense.PAST;
  }

  /** "The following year" goes by what the text spoke of, "next year" by the publication. */
  private static boolean isNarrative(Match match) {
    boolean nextDay =
        match.has(Sort.THE) && match.text(Sort.NEXT).equals("next") && match.unit().equals("D");
    return nextDay
        || NARRATIVE.contains(match.text(Sort.LAST))
        || NARRATIVE.contains(match.text(Sort.NEXT));
  }

  static String blank(String unit) {
    return switch (unit) {
      case "W", "2W" -> "XXXX-WXX";
      case "WE" -> "XXXX-WXX-WE";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y" -> "XXXX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  private static @Nullable Reading same(Match match, Setting setting) {
    LocalDate day = setting.memory().day();
    LocalDate from = day == null ? setting.today() : day;
    boolean day1 = match.has(Sort.THE) && !match.has(Sort.SAME);
    if (day1 && !match.unit().equals("D")) {
      from = setting.today();
    }
    if (match.unit().startsWith("T")) {
      return null;
    }
    String value = from == null ? blank(match.unit()) : Dates.shifted(from, match.unit(), 0);
    return value.isEmpty()
        ? null
        : Reading.date(value, from == null ? "no date to reckon from" : from(from))
            .with(match.modifier());
  }

  /** "The weekend", "the year": the one at hand. */
  private static @Nullable Reading theUnit(Match match, Setting setting) {
    LocalDate today = setting.today();
    Term before = setting.before(1);
    String unit = match.unit();
    boolean dated =
        before != null
            && Set.of(
                    "in", "for", "over", "during", "of", "on", "at", "throughout", "within", "this")
                .contains(before.text());
    Term after = setting.after(1);
    boolean named = after != null && (after.sort() == Sort.OF || after.text().equals("when"));
    if (unit.equals("WE")) {
      return Reading.date(today == null ? blank(unit) : weekend(setting, today), "at hand");
    }
    if (!dated || named || !(unit.equals("Y") || unit.equals("W") || unit.equals("M"))) {
      return null;
    }
    return today == null ? null : Reading.date(Dates.shifted(today, unit, 0), from(today));
  }

  private static String weekend(Setting setting, LocalDate today) {
    boolean coming = setting.tense() == Tense.FUTURE;
    boolean over = today.getDayOfWeek().getValue() < 6;
    return Dates.shifted(today, "WE", over && !coming ? -1 : 0);
  }

  private static @Nullable Reading weekOf(Match match, Setting setting) {
    String day = DateRules.day(match, setting);
    if (!match.unit().equals("W") || day.isEmpty()) {
      return null;
    }
    return day.startsWith("XXXX")
        ? Reading.date("XXXX-WXX", "no date of publication to reckon from")
        : Reading.date(Dates.week(LocalDate.parse(day)), "the week of " + day);
  }

  private static @Nullable Reading ago(Match match, Setting setting) {
    LocalDate today = setting.today();
    Integer count = Durations.count(match);
    String unit = match.unit();
    if (count == null) {
      return Reading.date("PAST_REF", "no number is given");
    }
    if (unit.equals("Y") && count == 1 && setting.memory().quarter() != null) {
      return QuarterRules.yearBefore(setting);
    }
    if (today == null) {
      return new Reading(
          Kind.DATE, blank(unit), match.modifier(), null, "no date of publication to reckon from");
    }
    String value = Dates.shifted(today, unit, -count);
    return value.isEmpty() ? null : Reading.date(value, from(today)).with(match.modifier());
  }

  /** "Two days later", "a month earlier": from what the text spoke of last. */
  private static @Nullable Reading offset(Match match, Setting setting) {
    Term last = match.terms().getLast();
    boolean later = last.text().equals("later");
    if (!later && !last.text().equals("earlier")) {
      return null;
    }
    Integer count = Durations.count(match);
    String unit = match.unit();
    if (!later
        && unit.equals("Y")
        && count != null
        && count == 1
        && setting.memory().quarter() != null) {
      return QuarterRules.yearBefore(setting);
    }
    LocalDate day = setting.memory().day();
    if (count == null || day == null || unit.startsWith("T")) {
      return Reading.duration(Durations.of(match)).with(later ? Relation.AFTER : Relation.BEFORE);
    }
    String value = Dates.shifted(day, unit, later ? count : -count);
    return value.isEmpty() ? null : Reading.date(value, from(day)).with(match.modifier());
  }

  /** "Hours later"; and "two years before" with nothing behind it to be before of. */
  private static @Nullable Reading bareOffset(Match match, Setting setting) {
    Term last = match.terms().getLast();
    boolean adverb = last.sort() == Sort.BEFORE || last.sort() == Sort.AFTER;
    if (!adverb && !last.text().equals("later") && !last.text().equals("earlier")) {
      return null;
    }
    if (adverb && !isEnd(setting)) {
      return null;
    }
    boolean later = last.sort() == Sort.AFTER || last.text().equals("later");
    if (!adverb && match.has(Sort.UNIT) && match.unit().equals("Y") && !later) {
      return QuarterRules.yearBefore(setting);
    }
    return match.has(Sort.UNIT) && !adverb
        ? null
        : Reading.duration(Durations.of(match)).with(later ? Relation.AFTER : Relation.BEFORE);
  }

  private static boolean isEnd(Setting setting) {
    Term next = setting.after(1);
    return next == null || !Character.isLetterOrDigit(next.text().codePointAt(0));
  }

  private static @Nullable Reading reference(Match match, Setting setting) {
    Term term = match.terms().getFirst();
    boolean adjective = term.text().equals("future") || term.text().equals("shortly");
    Term next = setting.after(1);
    if (adjective && next != null && (next.sort() == Sort.BEFORE || next.sort() == Sort.AFTER)) {
      return null;
    }
    return Reading.date(term.value(), "a word for it");
  }

  private static Reading recentUnits(Match match, Setting setting) {
    return match.has(Sort.UNITS)
        ? Reading.duration(Durations.unknown(match.unit()))
        : Reading.date("PAST_REF", "a word for it");
  }

  private static @Nullable Reading comingUnits(Match match, Setting setting) {
    return match.has(Sort.NEXT) || match.has(Sort.AHEAD)
        ? Reading.duration(Durations.unknown(match.unit()))
        : null;
  }
}
