package news.parallax.evaluation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Span;
import news.parallax.evaluation.time.TimeMlDocument.Timex;

/**
 * The floor: six regular expressions anyone would write first. Months are of the year of
 * publication, weekdays the last before it, numbers those written in digits.
 */
final class NaiveTimes {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEKDAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";
  private static final Pattern DAY =
      Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:, (\\d{4}))?\\b");
  private static final Pattern OF_YEAR = Pattern.compile("\\b" + MONTH + "(?:,? (\\d{4}))?");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern NAMED = Pattern.compile("\\b(?i:yesterday|today|tomorrow)\\b");
  private static final Pattern LENGTH =
      Pattern.compile("\\b(\\d+) (second|minute|hour|day|week|month|year)s?\\b");
  private static final Map<String, String> UNITS =
      Map.of(
          "second", "PT%sS", "minute", "PT%sM", "hour", "PT%sH", "day", "P%sD", "week", "P%sW",
          "month", "P%sM", "year", "P%sY");

  private final String text;
  private final LocalDate today;
  private final List<Timex> found = new ArrayList<>();

  private NaiveTimes(TimeMlDocument document) {
    this.text = document.text();
    this.today = document.created();
  }

  /** The times of {@code document}, in text order, not overlapping. */
  static List<Timex> of(TimeMlDocument document) {
    NaiveTimes times = new NaiveTimes(document);
    times.add(DAY, "DATE", times::day);
    times.add(OF_YEAR, "DATE", times::month);
    times.add(YEAR, "DATE", MatchResult::group);
    times.add(WEEKDAY, "DATE", times::weekday);
    times.add(NAMED, "DATE", times::named);
    times.add(
        LENGTH,
        "DURATION",
        found -> UNITS.getOrDefault(found.group(2), "P%sD").formatted(found.group(1)));
    times.found.sort(Comparator.comparing(Timex::span));
    return times.found;
  }

  private void add(Pattern pattern, String type, Function<MatchResult, String> value) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
        found.add(new Timex(span, type, value.apply(matcher)));
      }
    }
  }

  private static int index(List<String> names, String name) {
    return names.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private String day(MatchResult match) {
    int day = Integer.parseInt(match.group(2));
    return String.format(Locale.ROOT, "%s-%02d", month(match.group(1), match.group(3)), day);
  }

  private String month(MatchResult match) {
    return month(match.group(1), match.group(2));
  }

  private String month(String name, String year) {
    return String.format(
        Locale.ROOT,
        "%s-%02d",
        year == null ? String.valueOf(today.getYear()) : year,
        index(MONTHS, name));
  }

  private String weekday(MatchResult match) {
    int back = today.getDayOfWeek().getValue() - index(WEEKDAYS, match.group(1));
    return today.minusDays(Math.floorMod(back, 7)).toString();
  }

  private String named(MatchResult match) {
    return switch (match.group().toLowerCase(Locale.ROOT)) {
      case "yesterday" -> today.minusDays(1).toString();
      case "tomorrow" -> today.plusDays(1).toString();
      default -> today.toString();
    };
  }
}
