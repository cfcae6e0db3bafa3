package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Relation;
import news.parallax.comparison.Line;
import news.parallax.comparison.TaggedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDatesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT train burned/VBD on/IN Monday .                        | Monday     | Monday",
        "The/DT train burned/VBD at/IN noon .                          | noon       | noon",
        "Monday 's/POS train burned/VBD .                              | Monday     | Monday",
        "The/DT train burned/VBD two/CD days/NNS earlier/RB .          | days earlier | -",
        "The/DT band MONDAY sang/VBD .                                 | MONDAY     | -",
        "The/DT mayor , who/WP won/VBD on/IN Monday , left/VBD .       | Monday     | -",
        "The/DT mayor , angry/JJ since/IN Monday , left/VBD .          | Monday     | Monday",
        "The/DT mayor said/VBD “ the/DT train burned/VBD on/IN Monday ” . | Monday  | -",
        "Update , 9/CD p.m/NN. : The/DT train burned/VBD on/IN Monday . | Monday    | Monday",
        "= The/DT train burned/VBD on/IN Monday                        | Monday     | -"
      })
  void datesTheEventByWhatTheOpeningsSay(String tagged, String time, String answer) {
    AnnotatedArticle report = TaggedReport.of(tagged);
    String value = time.equals("noon") ? "2031-03-03T12:00" : "2031-03-03";
    assertThat(dates(with(report, time(report, time, Kind.DATE, value, null)))).isEqualTo(answer);
  }

  @Test
  void leavesOutWhatIsNoCalendarTimeOrOnlyBoundsTheEvent() {
    AnnotatedArticle report = TaggedReport.of("The/DT train burned/VBD on/IN Monday .");
    assertThat(dates(with(report, time(report, "Monday", Kind.DURATION, "P1D", null))))
        .isEqualTo("-");
    assertThat(dates(with(report, time(report, "Monday", Kind.DATE, "PRESENT_REF", null))))
        .isEqualTo("-");
    assertThat(dates(with(report, time(report, "Monday", Kind.DATE, "2031-03-03", Relation.SINCE))))
        .isEqualTo("-");
  }

  @Test
  void prefersADayOfTheEventToOneOfAnotherAndThatToALongerTime() {
    AnnotatedArticle report =
        TaggedReport.of(
            "Monday 's/POS vote in/IN March led/VBD to/IN a/DT strike on/IN Tuesday at/IN noon .");
    TimeExpression vote = time(report, "Monday", Kind.DATE, "2031-03-03", null);
    TimeExpression march = time(report, "March", Kind.DATE, "2031-03", null);
    TimeExpression strike = time(report, "Tuesday", Kind.DATE, "2031-03-04", null);
    TimeExpression noon = time(report, "noon", Kind.TIME, "2031-03-04T12:00", null);
    assertThat(dates(with(report, vote, march, strike, noon))).isEqualTo("Tuesday");
    assertThat(dates(with(report, vote, march))).isEqualTo("Monday");
    assertThat(dates(with(report, march))).isEqualTo("March");
  }

  @Test
  void readsNoFurtherThanTheOpening() {
    AnnotatedArticle report =
        TaggedReport.of("Rain fell/VBD .\n".repeat(4) + "The/DT train burned/VBD on/IN Monday .");
    assertThat(dates(with(report, time(report, "Monday", Kind.DATE, "2031-03-03", null))))
        .isEqualTo("-");
  }

  @Test
  void answersInTheOrderOfHowManySay() {
    List<AnnotatedArticle> reports =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> {
              String day = i == 1 ? "Friday" : "Monday";
              AnnotatedArticle report =
                  TaggedReport.of(i, "The/DT train burned/VBD on/IN " + day + " .");
              String value = i == 1 ? "2031-03-07" : "2031-03-03";
              return with(report, time(report, day, Kind.DATE, value, null));
            })
            .toList();
    assertThat(dates(reports.toArray(AnnotatedArticle[]::new))).isEqualTo("Monday; Friday");
  }

  private static String dates(AnnotatedArticle... reports) {
    List<Line> lines = new EventDates(TaggedReport.story(List.of(reports))).lines();
    return lines.isEmpty() ? "-" : lines.stream().map(Line::text).collect(Collectors.joining("; "));
  }

  private static AnnotatedArticle with(AnnotatedArticle report, TimeExpression... times) {
    return TaggedReport.with(report, report.quotations(), new ArrayList<>(List.of(times)));
  }

  private static TimeExpression time(
      AnnotatedArticle report, String words, Kind kind, String value, @Nullable Relation relation) {
    return new TimeExpression(
        TaggedReport.span(report, words), kind, value, null, null, relation, TaggedReport.why());
  }
}
