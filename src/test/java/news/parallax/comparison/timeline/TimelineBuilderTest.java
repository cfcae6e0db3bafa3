package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.TimelineEntry;
import news.parallax.engine.ReportedStory;
import news.parallax.engine.ReportedStory.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 3, 10);

  @Test
  void ordersWhatIsDatedAndPutsTheRestLast() {
    assertThat(
            timeline(
                "The ferry sank on Monday off the coast. The captain had bought the ferry in 2015.",
                WEDNESDAY))
        .isEqualTo(
            """
            2015 YEAR: The captain had bought the ferry in 2015
            2021-03-08 DAY: The ferry sank on Monday off the coast\
            """);
  }

  @Test
  void leavesAWeekdayOpenWithoutADateOfPublication() {
    assertThat(timeline("The ferry sank on Monday off the coast.", null))
        .isEqualTo("open DAY: The ferry sank on Monday off the coast");
  }

  @Test
  void tellsARangeByItsEnds() {
    assertThat(timeline("The harbour board met last week about the ferry.", WEDNESDAY))
        .isEqualTo(
            "2021-03-01 to 2021-03-07 WEEK: The harbour board met last week about the ferry");
  }

  @Test
  void doesNotTakeLengthsForDates() {
    assertThat(timeline("The search for the ferry lasted five hours.", WEDNESDAY)).isEmpty();
  }

  @Test
  void joinsWhatTwoReportsTell() {
    Dossier dossier =
        ReportedStory.of(
            List.of(
                new Report(WEDNESDAY, "The ferry sank off the coast on Monday."),
                new Report(WEDNESDAY, "A ferry sank off the northern coast on Monday.")));
    assertThat(TimelineBuilder.timeline(dossier))
        .extracting(entry -> entry.reports().size())
        .containsExactly(2, 2);
  }

  private static String timeline(String text, @Nullable LocalDate day) {
    Dossier dossier = ReportedStory.of(List.of(new Report(day, text)));
    return TimelineBuilder.timeline(dossier).stream()
        .map(TimelineBuilderTest::written)
        .collect(Collectors.joining("\n"));
  }

  private static String written(TimelineEntry entry) {
    String start = entry.start() == null ? "open" : entry.start();
    String end = entry.end() == null ? "" : " to " + entry.end();
    return start + end + " " + entry.precision() + ": " + entry.event().text();
  }
}
