package news.parallax.source.date;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Published;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.WordList;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import org.jspecify.annotations.Nullable;

/** Dates of publication as files and pages write them. */
public final class PublicationDate {
  /** In code units: no form of a date is longer, and a longer text is not looked through. */
  private static final int LONGEST = 60;

  /** Seconds since 1970 have at most so many figures; more count milliseconds. */
  private static final int SECONDS_FIGURES = 10;

  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

  /** A date in figures with the day of the week and the time of day that may stand around it. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?:(\\p{Alpha}{3,9})\\.?,? )?([\\d/.-]{6,10})(?:(?:[ ,T-]|at"
              + " )+\\d{1,2}[:.]\\d\\d.{0,20})?");

  private static final List<DateTimeFormatter> DAYS =
      WordList.of(PublicationDate.class, "date-forms.txt").entries().stream()
          .map(PublicationDate::english)
          .toList();

  private static final String ORDINAL = FunctionWords.ORDINAL_ENDINGS.pattern() + "?";

  /** A day that is unmistakable wherever it stands: the year first, or the month spelled out. */
  private static final Pattern SPELLED =
      Pattern.compile(
          ("(?<!\\d)(?:(?<iso>\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)"
                  + "|(?<day>\\d{1,2})%1$s(?: of|-)?[ -](?<month>\\p{Alpha}{3,9})\\.?,?[ -](?<year>\\d{4})"
                  + "|\\b(?<first>\\p{Alpha}{3,9})\\.? (?<then>\\d{1,2})%1$s,?"
                  + "(?: \\d\\d:\\d\\d(?::\\d\\d)?(?: \\p{Lu}{3,4})?,?)? (?<last>\\d{4}))\\b")
              .formatted(ORDINAL));

  /** No report was published before; a page that says year 1 was given no date. */
  private static final int FIRST_YEAR = 1600;

  /** Nor so late: the figures are no date. */
  private static final int LAST_YEAR = 2200;

  private static final List<Function<String, @Nullable Published>> READERS =
      List.of(PublicationDate::zoned, PublicationDate::local, PublicationDate::day);

  private PublicationDate() {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * The date {@code words} name: ISO 8601 with or without a time, the form of mail headers, an
   * English date with the month spelled out, seconds or milliseconds since 1970, or figures that
   * can be read in one way only. Empty for anything else; see {@link #numeric} for the rest.
   */
  public static Optional<Published> parse(String words) {
    String trimmed = words.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    return READERS.stream()
        .map(reader -> attempt(reader, trimmed))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> figures(trimmed))
        .filter(date -> isPossible(date.day()));
  }

  private static boolean isPossible(LocalDate day) {
    return FIRST_YEAR <= day.getYear() && day.getYear() < LAST_YEAR;
  }

  /**
   * As {@link #parse}, else the one day that {@code words} name among others, as in “Published on
   * March 4th, 2031 at 5 pm”; empty where they name none or two.
   */
  public static Optional<Published> within(String words) {
    return parse(words).or(() -> named(words)).filter(date -> isPossible(date.day()));
  }

  private static Optional<Published> named(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    Set<String> days =
        SPELLED
            .matcher(words)
            .results()
            .map(PublicationDate::written)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return days.size() == 1
        ? attempt(PublicationDate::day, days.iterator().next())
        : Optional.empty();
  }

  /** A day in one of the forms of the list. */
  private static String written(MatchResult found) {
    if (found.group("iso") != null) {
      String[] parts = found.group("iso").split("-", -1);
      return "%s-%2s-%2s".formatted((Object[]) parts).replace(' ', '0');
    }
    return found.group("day") != null
        ? "%s %s %s".formatted(found.group("day"), found.group("month"), found.group("year"))
        : "%s %s %s".formatted(found.group("then"), found.group("first"), found.group("last"));
  }

  /**
   * The date in figures that {@code words} are, read in one way or in two; empty when they are
   * none. A day of the week beside it leaves only the readings that fall on it.
   */
  public static Optional<NumericDate> numeric(String words) {
    Matcher matcher = NUMERIC.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<NumericDate> date = NumericDate.of(matcher.group(2));
    return matcher.group(1) == null
        ? date
        : date.flatMap(open -> onWeekday(open, matcher.group(1)));
  }

  private static Optional<NumericDate> onWeekday(NumericDate date, String weekday) {
    Map<DateOrder, LocalDate> fitting =
        date.readings().entrySet().stream()
            .filter(reading -> isNamed(reading.getValue().getDayOfWeek(), weekday))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(new NumericDate(date.words(), fitting));
  }

  private static boolean isNamed(DayOfWeek day, String name) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        .toLowerCase(Locale.ROOT)
        .startsWith(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<Published> figures(String words) {
    return EPOCH.matcher(words).matches()
        ? Optional.of(ofEpoch(words))
        : numeric(words).flatMap(NumericDate::day).map(Published::on);
  }

  private static Optional<Published> attempt(
      Function<String, @Nullable Published> reader, String words) {
    try {
      return Optional.ofNullable(reader.apply(words));
    } catch (DateTimeException e) {
      return Optional.empty(); // not of this form: the next reader is asked
    }
  }

  private static @Nullable Published zoned(String words) {
    String iso =
        words.replaceFirst(" (?=\\d\\d:)", "T").replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    TemporalAccessor time =
        words.contains(",")
            ? DateTimeFormatter.RFC_1123_DATE_TIME.parse(words)
            : DateTimeFormatter.ISO_DATE_TIME.parse(iso);
    if (time.query(TemporalQueries.zone()) == null) {
      return null;
    }
    OffsetDateTime moment = ZonedDateTime.from(time).toOffsetDateTime();
    return new Published(moment.toLocalDate(), moment.toInstant());
  }

  /** A time of day without a zone says which day, not which moment. */
  private static @Nullable Published local(String words) {
    boolean hasTime = words.length() > 10 && (words.charAt(10) == 'T' || words.charAt(10) == ' ');
    return hasTime ? day(words.substring(0, 10)) : null;
  }

  private static @Nullable Published day(String words) {
    for (DateTimeFormatter form : DAYS) {
      ParsePosition position = new ParsePosition(0);
      TemporalAccessor parsed = form.parseUnresolved(words, position);
      if (parsed != null && position.getIndex() == words.length()) {
        return Published.on(LocalDate.parse(words, form));
      }
    }
    return null;
  }

  /** The moment so many seconds or milliseconds after 1970, its day in universal time. */
  private static Published ofEpoch(String figures) {
    long number = Long.parseLong(figures);
    Instant instant =
        Instant.ofEpochSecond(figures.length() > SECONDS_FIGURES ? number / 1000 : number);
    return new Published(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
  }
}
