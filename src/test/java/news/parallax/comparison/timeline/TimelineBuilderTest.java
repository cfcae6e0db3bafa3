package news.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.TimelineEntry;
import news.parallax.engine.ReportedStory;
import news.parallax.engine.ReportedStory.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("models")
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
  void datesWhatANounNamesByTheYearBeforeIt() {
    assertThat(timeline("The mayor defended her 2015 harbour plan before the council.", WEDNESDAY))
        .isEqualTo("2015 YEAR: her 2015 harbour plan");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote came hours after the raid. | open: The vote came AFTER the raid (PTXH)",
        "The mayor fled an hour before the raid began."
            + " | open: The mayor fled BEFORE the raid began (PT1H)",
        "Shortly after the ferry sank, the captain resigned."
            + " | open: the captain resigned AFTER the ferry sank",
        "The captain resigned before the ferry sank."
            + " | open: The captain resigned BEFORE the ferry sank",
        "The mayor flew home two days after the port burned on March 3."
            + " | 2021-03-05: The mayor flew home AFTER the port burned on March 3 (P2D)",
        "The mayor flew home hours after the port burned on Monday. | 2021-03-08 to 2021-03-09: The"
            + " mayor flew home AFTER the port burned on Monday (PTXH)",
        "On Monday the mayor flew home, three days after the raid."
            + " | 2021-03-05: the raid BEFORE On Monday the mayor flew home (P3D)",
        "The mayor flew home weeks after the port burned in 2019."
            + " | 2019 to 2020: The mayor flew home AFTER the port burned in 2019 (PXW)",
        "The mayor flew home after the port burned on Monday."
            + " | open: The mayor flew home AFTER the port burned on Monday",
        "The mayor could resign hours after the vote. | ",
        "The mayor was angry days before the vote. | ",
        "The mayor ended the talks after five hours. | ",
        "The mayor resigned after losing the vote. | ",
      })
  void placesAnEventBesideAnother(String line) {
    String[] parts = line.split(" \\| ", -1);
    assertThat(orders(ReportedStory.of(List.of(new Report(WEDNESDAY, parts[0])))))
        .isEqualTo(parts[1]);
  }

  @Test
  void tellsOnceWhatTwoReportsOrder() {
    Dossier dossier =
        ReportedStory.of(
            "The talks came hours after Norland fired two rockets toward the sea.",
            "Norland fired two short-range rockets into the sea, just an hour before Reed met"
                + " Moss.");
    assertThat(orders(dossier))
        .isEqualTo("open: The talks came AFTER Norland fired two rockets toward the sea (PTXH)");
    assertThat(TimelineBuilder.timeline(dossier).getFirst().order())
        .extracting(order -> order.tellings().stream().map(one -> dossier.words(one.words())))
        .extracting(Stream::toList)
        .isEqualTo(List.of("hours after", "just an hour before"));
  }

  @Test
  void reckonsFromTheDateThatAnotherReportGives() {
    Dossier dossier =
        ReportedStory.of(
            "The talks came hours after Norland fired two rockets toward the sea.",
            "Norland fired two short-range rockets toward the sea on Friday.");
    assertThat(orders(dossier))
        .isEqualTo(
            "2026-05-01 to 2026-05-02: The talks came AFTER Norland fired two rockets toward the"
                + " sea (PTXH)");
    assertThat(TimelineBuilder.timeline(dossier).getLast().order())
        .extracting(order -> order.why().because())
        .isEqualTo("reckoned from when the other event was");
  }

  private static String orders(Dossier dossier) {
    return TimelineBuilder.timeline(dossier).stream()
        .filter(entry -> entry.order() != null)
        .map(entry -> order(entry, Objects.requireNonNull(entry.order())))
        .collect(Collectors.joining("\n"));
  }

  private static String order(TimelineEntry entry, EventOrder order) {
    String gap = order.gap() == null ? "" : " (" + order.gap() + ")";
    return "%s: %s %s %s%s"
        .formatted(when(entry), entry.event().text(), order.side(), order.other().text(), gap);
  }

  private static String when(TimelineEntry entry) {
    String start = entry.start() == null ? "open" : entry.start();
    return entry.end() == null ? start : start + " to " + entry.end();
  }

  private static String timeline(String text, @Nullable LocalDate day) {
    Dossier dossier = ReportedStory.of(List.of(new Report(day, text)));
    return TimelineBuilder.timeline(dossier).stream()
        .map(TimelineBuilderTest::written)
        .collect(Collectors.joining("\n"));
  }

  private static String written(TimelineEntry entry) {
    return when(entry) + " " + entry.precision() + ": " + entry.event().text();
  }
}
