package news.parallax.source.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Published;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import news.parallax.knowledge.date.RegionalDateOrder;
import news.parallax.source.ParsedReport;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;

/**
 * Decides whether 3/4/2031 is a day of March or of April by the habit of who wrote it. Asked in
 * this order: what the user said of the outlet; an unmistakable day of the report that is one of
 * the two; other dates in figures of the report; those of the outlet's other reports; the region of
 * the page's language and the country of the site. A voice that contradicts itself is not heard.
 */
public final class DateHabit {
  private DateHabit() {}

  /**
   * The date of publication of {@code report}; empty when there is none or nothing tells how to
   * read it.
   *
   * @param outletShows the orders that reports of the outlet betray
   */
  public static Optional<Published> published(ParsedReport report, Set<DateOrder> outletShows) {
    ReportDates dates = report.metadata().dates();
    NumericDate open = dates.undecided();
    if (dates.published() != null || open == null) {
      return Optional.ofNullable(dates.published());
    }
    Optional<LocalDate> known =
        dates.told() == null ? open.dayAmong(dates.days()) : Optional.empty();
    return known.or(() -> order(report, outletShows).flatMap(open::day)).map(Published::on);
  }

  private static Optional<DateOrder> order(ParsedReport report, Set<DateOrder> outletShows) {
    ReportMetadata metadata = report.metadata();
    URI site = metadata.url() != null ? metadata.url() : metadata.home();
    return Optional.ofNullable(metadata.dates().told())
        .or(() -> RegionalDateOrder.only(shown(report)))
        .or(() -> RegionalDateOrder.only(outletShows))
        .or(() -> RegionalDateOrder.of(metadata.language(), site));
  }

  /** The orders that dates of the report itself betray, its running text included. */
  private static Set<DateOrder> shown(ParsedReport report) {
    Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
    shown.addAll(report.metadata().dates().shown());
    NumericDate.in(report.text()).forEach(date -> date.order().ifPresent(shown::add));
    return shown;
  }

  /**
   * The orders that a report betrays of its outlet: by its dates that read one way only, and by the
   * day that settles the one that does not.
   */
  public static Set<DateOrder> shownBy(ReportDates dates) {
    Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
    shown.addAll(dates.shown());
    NumericDate open = dates.undecided();
    if (open != null) {
      Optional<LocalDate> day = open.dayAmong(dates.days());
      day.flatMap(open::orderOf).ifPresent(shown::add);
    }
    return shown;
  }
}
