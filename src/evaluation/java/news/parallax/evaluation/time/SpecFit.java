package news.parallax.evaluation.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which expressions of recognizers-specs are outside what Parallax means by a time or an amount.
 * The specs are for assistants that are told "set it for seven"; we read news. Each reason is a
 * rule over the expected value or the kind of words, never over what we find.
 */
enum SpecFit {
  /** TIMEX3 has no value for it: a range is two times, "the first Friday of May" none. */
  NO_TIMEX("ranges of times and days by their place, for which TIMEX3 has no value"),
  /** "on 15", "at seven". */
  BARE_NUMBER("bare numbers that only a command makes a time"),
  /** "a few days", "mid-morning": TIMEX3 leaves the number open, the specs guess one. */
  VAGUE("indefinite lengths and times, for which the specs guess a number"),
  /** "two weeks after Christmas" is a length and a date. */
  TWO_TIMES("lengths counted from another time, which TIMEX3 marks as two"),
  /** "next Sunday", for the specs the one of next week, in news the next to come. */
  CALENDAR_WEEK("next and last weekdays, which the specs count by calendar weeks"),
  /** "2019/aug/01", "Oct2", "7 [kg]", "tmrw". */
  TYPED("codes, parts of addresses, foreign grouping of digits and chat spellings"),
  /** "4/22", which in news is a fraction, a score or a verse. */
  SHORT_DIGITS("days in digits without a year"),
  /** "Ramadan". */
  MOVING("holidays that move, for which the specs know single years"),
  /** "2^3", "one over three", "&lt;= 30". */
  FORMULA("fractions and formulas"),
  /** "percent" or "celsius" alone. */
  NO_AMOUNT("units without an amount, days that do not exist"),
  /** "the next one". */
  NO_NUMBER("places in an order without a number");

  private static final Pattern SHORT = Pattern.compile("\\D*\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\D*");
  private static final Pattern CLOCK =
      Pattern.compile(
          ".*(?:\\d\\s?[ap]\\.?m?\\b|\\bp\\.? ?m\\b|\\ba\\.? ?m\\b|:|clock|morning|afternoon|evening|night"
              + "|noon|midday|mid day).*");
  private static final Pattern FORMULAS =
      Pattern.compile(
          ".*(?:[\\^<>=~/*]|\\de[+-]?\\d|\\bover (?:\\w+-?)+$|\\bin \\w+-?\\w*$|equal).*");
  private static final Pattern PARTS =
      Pattern.compile(
          ".*\\b(?:half|quarters?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
              + "|hundredths?|thousandths?|firsts|seconds|\\w+[a-z]ths?|twentieths?|millionths?|over|out of|minus| point |naught|nought"
              + "|negative)\\b.*");

  private static final Pattern NO_VALUE =
      Pattern.compile("\\(.*|.*#.*|[SF]Y.*|.*W[DE]?X?-?#.*|T(?:NT|ME[BDL])|P\\d*BD|.*P\\d+W[DE]");
  private static final Pattern TYPING =
      Pattern.compile(
          ".*(?:\\d{8}|[@=#]|[a-z]/|/[a-z]|[a-z]{3}\\d|\\d[hH]\\d|[\\[\\](){}<>]|ish\\b|\\btmrw?\\b|\\botd\\b"
              + "|\\d[wdy]\\b|\\d[ap]\\b|\\d[-.,/ ]+\\d{4}[-.,/ ]+\\d|ampm|\\d \\d{3}\\b|\\d,\\d\\d,\\d|\\d\\.\\d{3},|\\d ?[gmk]\\b|\\d\\d ?[dlm]\\b|\\bdo?zs).*");
  private static final Pattern FEW =
      Pattern.compile(
          ".*\\b(?:few|several|some|couple|mid[- ]?(?:morning|afternoon)|(?:the|my) (?:day|hour))\\b.*");
  private static final Pattern FROM_TIME =
      Pattern.compile(
          ".*\\b(?:years?|months?|weeks?|days?|hours?|minutes?)\\b.* (?:after|before|from|since) (?!now).+");
  private static final String DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final Pattern NEXT_WEEKDAY =
      Pattern.compile(
          "(?:on |by )?(?:the )?(?:next|last|previous|following|upcoming|this|coming) .*"
              + DAYS
              + ".*");

  private static final Pattern PLACE =
      Pattern.compile("(?:the )?(?:first|second|third|fourth|fifth|last) " + DAYS);

  private final String words;

  SpecFit(String words) {
    this.words = words;
  }

  /** What is left out, in words. */
  String words() {
    return words;
  }

  /** Why {@code one} is left out; empty when it fits. */
  static Optional<SpecFit> misfit(SpecCase one, SpecKind kind) {
    String words = one.words().toLowerCase(Locale.ROOT);
    return switch (kind.reader()) {
      case TIME -> time(one, kind, words);
      case LEXEME, AMOUNT -> number(one, kind, words);
      case NO_COUNT -> Optional.empty();
    };
  }

  private static Optional<SpecFit> time(SpecCase one, SpecKind kind, String words) {
    String timex = one.values().isEmpty() ? "" : one.values().iterator().next();
    if (timex.isEmpty()) {
      return Optional.of(NO_AMOUNT);
    }
    if (NO_VALUE.matcher(timex).matches()) {
      return Optional.of(NO_TIMEX);
    }
    boolean unreal = one.values().contains("not resolved") || one.values().contains("0001-01-01");
    if ((unreal && kind == SpecKind.DATES) || PLACE.matcher(words).matches()) {
      return Optional.of(unreal ? NO_AMOUNT : NO_TIMEX);
    }
    if (one.values().stream().noneMatch(value -> value.matches(".*\\d.*|.*_REF"))) {
      return Optional.of(NO_AMOUNT);
    }
    if (TYPING.matcher(words).matches() || isPart(one)) {
      return Optional.of(TYPED);
    }
    if (FEW.matcher(words).matches()) {
      return Optional.of(VAGUE);
    }
    if (kind == SpecKind.HOLIDAYS && moves(one)) {
      return Optional.of(MOVING);
    }
    if (FROM_TIME.matcher(words).matches()) {
      return Optional.of(TWO_TIMES);
    }
    if (NEXT_WEEKDAY.matcher(words).matches()) {
      return Optional.of(CALENDAR_WEEK);
    }
    if (timex.startsWith("XXXX-XX-")) {
      return Optional.of(BARE_NUMBER);
    }
    if (SHORT.matcher(words).matches()) {
      return Optional.of(SHORT_DIGITS);
    }
    boolean clock = kind == SpecKind.TIMES || (kind == SpecKind.MOMENTS && timex.contains("T"));
    return clock && !CLOCK.matcher(words).matches() ? Optional.of(BARE_NUMBER) : Optional.empty();
  }

  /** Whether the specs give its day for one year and another for the next. */
  private static boolean moves(SpecCase one) {
    String timex = one.values().iterator().next();
    return timex.matches("XXXX-\\d\\d-\\d\\d")
        && one.values().stream()
            .filter(value -> value.matches("\\d{4}-\\d\\d-\\d\\d"))
            .anyMatch(value -> !value.substring(4).equals(timex.substring(4)));
  }

  /** Whether letters, digits or marks without a space stand right around it: "192.[168].1.2". */
  private static boolean isPart(SpecCase one) {
    return isGlue(one, one.span().start() - 1, -1) || isGlue(one, one.span().end(), 1);
  }

  private static boolean isGlue(SpecCase one, int at, int step) {
    String text = one.input();
    if (at < 0 || at >= text.length()) {
      return false;
    }
    boolean mark = "./-_:".indexOf(text.charAt(at)) >= 0;
    int beyond = at + step;
    boolean more =
        beyond >= 0 && beyond < text.length() && Character.isLetterOrDigit(text.charAt(beyond));
    return Character.isLetterOrDigit(text.charAt(at)) || (mark && more);
  }

  private static Optional<SpecFit> number(SpecCase one, SpecKind kind, String words) {
    String value = one.values().isEmpty() ? "" : one.values().iterator().next();
    if (value.isEmpty() || value.equals("null")) {
      return Optional.of(NO_AMOUNT);
    }
    if (kind == SpecKind.ORDINALS && !value.matches("\\d+")) {
      return Optional.of(NO_NUMBER);
    }
    boolean parts = kind == SpecKind.NUMBERS || kind == SpecKind.RANGES;
    if (TYPING.matcher(words).matches() || isPart(one)) {
      return Optional.of(TYPED);
    }
    boolean formula =
        FORMULAS.matcher(words).matches()
            || (parts && PARTS.matcher(words).matches())
            || value.startsWith("-");
    return formula ? Optional.of(FORMULA) : Optional.empty();
  }
}
