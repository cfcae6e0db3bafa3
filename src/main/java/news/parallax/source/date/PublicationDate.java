package news.parallax.source.date;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.parallax.article.Published;
import org.jspecify.annotations.Nullable;

/** Dates of publication as files and pages write them. */
public final class PublicationDate {
  private static final int LONGEST = 60;

  private static final List<DateTimeFormatter> DAYS =
      Stream.of(
              "yyyy-MM-dd",
              "yyyy/MM/dd",
              "yyyyMMdd",
              "d MMMM yyyy",
              "d MMM yyyy",
              "MMMM d, yyyy",
              "MMM d, yyyy",
              "MMM. d, yyyy",
              "MMMM d yyyy",
              "EEEE, MMMM d, yyyy",
              "EEEE d MMMM yyyy",
              "EEEE, d MMMM yyyy",
              "EEE, d MMM yyyy",
              "M/d/yyyy",
              "M/d/yy")
          .map(PublicationDate::english)
          .toList();

  private static final List<Function<String, @Nullable Published>> READERS =
      List.of(PublicationDate::zoned, PublicationDate::local, PublicationDate::day);

  private PublicationDate() {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * The date {@code words} name: ISO 8601 with or without a time, the form of mail headers, or an
   * English date with the month spelled out. Empty for anything else; a date in figures whose day
   * and month could be exchanged is not guessed at.
   */
  public static Optional<Published> parse(String words) {
    String trimmed = words.strip();
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    return READERS.stream()
        .map(reader -> attempt(reader, trimmed))
        .flatMap(Optional::stream)
        .findFirst();
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
      if (parsed != null && position.getIndex() == words.length() && !isAmbiguous(words)) {
        return Published.on(LocalDate.parse(words, form));
      }
    }
    return null;
  }

  /** Whether day and month could be exchanged: 5/4/2031, but not 5/14/2031. */
  private static boolean isAmbiguous(String words) {
    String[] parts = words.split("/", -1);
    return parts.length == 3
        && parts[0].length() <= 2
        && Integer.parseInt(parts[1]) <= 12
        && !parts[0].equals(parts[1]);
  }

  /** The moment {@code seconds} after 1970, its day in universal time. */
  static Published ofEpochSecond(long seconds) {
    Instant instant = Instant.ofEpochSecond(seconds);
    return new Published(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
  }
}
