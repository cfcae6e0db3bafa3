package news.parallax.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Published;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import news.parallax.source.ParsedReport;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;
import news.parallax.source.Segmentation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateHabitTest {
  private static final Set<DateOrder> NOTHING = Set.of();
  private static final Set<DateOrder> DAY = Set.of(DateOrder.DAY_FIRST);
  private static final Set<DateOrder> MONTH = Set.of(DateOrder.MONTH_FIRST);
  private static final Set<DateOrder> BOTH = EnumSet.allOf(DateOrder.class);
  private static final String MARCH = "2031-03-04";
  private static final String APRIL = "2031-04-03";

  private @Nullable DateOrder told;
  private Set<DateOrder> shown = NOTHING;
  private Set<LocalDate> days = Set.of();
  private String text = "The ferry sank.";
  private @Nullable Locale language;
  private @Nullable URI url;

  @Test
  void guessesNothing() {
    assertThat(read(NOTHING)).isEqualTo("unknown");
    assertThat(read(BOTH)).isEqualTo("unknown");
  }

  @Test
  void goesByTheRegionOfLanguageAndSite() {
    language = Locale.US;
    assertThat(read(NOTHING)).isEqualTo(MARCH);
    url = URI.create("https://example.co.uk");
    assertThat(read(NOTHING)).isEqualTo("unknown");
    language = null;
    assertThat(read(NOTHING)).isEqualTo(APRIL);
  }

  @Test
  void goesByTheOutletsOtherReportsBeforeTheRegion() {
    language = Locale.US;
    assertThat(read(DAY)).isEqualTo(APRIL);
    assertThat(read(BOTH)).isEqualTo(MARCH);
  }

  @Test
  void goesByOtherDatesOfTheReportBeforeTheOutlets() {
    shown = DAY;
    assertThat(read(MONTH)).isEqualTo(APRIL);
    shown = NOTHING;
    text = "The ferry sank on 25/12/2030.";
    assertThat(read(MONTH)).isEqualTo(APRIL);
    text = "The ferry sank on 25/12/2030 and on 12/26/2030.";
    assertThat(read(MONTH)).isEqualTo(MARCH);
  }

  @Test
  void goesByAnUnmistakableDayBeforeAnyHabit() {
    days = Set.of(LocalDate.parse(APRIL));
    shown = MONTH;
    assertThat(read(MONTH)).isEqualTo(APRIL);
    days = Set.of(LocalDate.parse(APRIL), LocalDate.parse(MARCH));
    assertThat(read(MONTH)).isEqualTo(MARCH);
  }

  @Test
  void goesByTheUsersWordBeforeAll() {
    told = DateOrder.MONTH_FIRST;
    days = Set.of(LocalDate.parse(APRIL));
    shown = DAY;
    assertThat(read(DAY)).isEqualTo(MARCH);
  }

  @Test
  void leavesAKnownDayAlone() {
    ReportDates known = ReportDates.of(Published.on(LocalDate.parse(APRIL)));

    assertThat(DateHabit.published(report(known), MONTH)).map(Published::toString).contains(APRIL);
    assertThat(DateHabit.published(report(ReportDates.NONE), MONTH)).isEmpty();
  }

  @Test
  void learnsTheOutletsHabitFromReportsThatBetrayIt() {
    assertThat(DateHabit.shownBy(ReportDates.NONE)).isEmpty();
    assertThat(DateHabit.shownBy(dates())).isEmpty();
    days = Set.of(LocalDate.parse(APRIL));
    assertThat(DateHabit.shownBy(dates())).isEqualTo(DAY);
    shown = MONTH;
    assertThat(DateHabit.shownBy(dates())).isEqualTo(BOTH);
  }

  private String read(Set<DateOrder> outletShows) {
    return DateHabit.published(report(dates()), outletShows)
        .map(Published::toString)
        .orElse("unknown");
  }

  private ReportDates dates() {
    return new ReportDates(null, NumericDate.of("3/4/2031").orElseThrow(), told, shown, days);
  }

  private ParsedReport report(ReportDates dates) {
    return new ParsedReport(
        "a.txt",
        text,
        new Segmentation(List.of(), List.of(), List.of()),
        new ReportMetadata(null, null, dates, url, List.of(), language));
  }
}
