package news.parallax.source.date;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Published;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import news.parallax.source.ReportDates;
import org.jspecify.annotations.Nullable;

/** Reads what a report says of its dates, and keeps what helps to read the date in figures. */
public final class DateReader {
  /** Many sites put the day into the address: {@code /2031/05/04/} or {@code /2031-05-04-}. */
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d)[/-](\\d\\d)(?!\\d)");

  private DateReader() {}

  /**
   * The dates of a report.
   *
   * @param published what stands where a date of publication should, the best place first
   * @param others its further dates, as that of its last change
   * @param address where it was published; null when unknown
   */
  public static ReportDates read(
      List<String> published, List<String> others, @Nullable URI address) {
    Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
    Set<LocalDate> days = new HashSet<>(inAddress(address).stream().toList());
    for (String words : others) {
      note(words, shown, days);
    }
    published.forEach(words -> note(words, shown, days));
    return new ReportDates(
        published.stream()
            .map(PublicationDate::within)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null),
        published.stream()
            .map(PublicationDate::numeric)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null),
        null,
        shown,
        days);
  }

  private static void note(String words, Set<DateOrder> shown, Set<LocalDate> days) {
    PublicationDate.numeric(words).flatMap(NumericDate::order).ifPresent(shown::add);
    PublicationDate.within(words).map(Published::day).ifPresent(days::add);
  }

  private static Optional<LocalDate> inAddress(@Nullable URI address) {
    Matcher matcher = IN_ADDRESS.matcher(address == null ? "" : String.valueOf(address.getPath()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty(); // figures of another kind
    }
  }
}
