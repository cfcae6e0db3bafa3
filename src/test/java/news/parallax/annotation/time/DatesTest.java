package news.parallax.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.syntax.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of TIMEX3 values; 2031-10-17 is a Friday. */
class DatesTest {
  private static final LocalDate TODAY = LocalDate.of(2031, 10, 17);

  @ParameterizedTest
  @CsvSource({
    "TH, 2, 2031-10-17", "D, -1, 2031-10-16", "W, 1, 2031-W43", "2W, 1, 2031-W44",
    "WE, 0, 2031-W42-WE", "M, 3, 2032-01", "Q, -1, 2031-Q3", "Y, -2, 2029",
    "DE, 0, 203", "DE, -1, 2021", "CE, -1, 19", "ML, 1, ''",
  })
  void shiftsAUnit(String unit, int count, String value) {
    assertThat(Dates.shifted(TODAY, unit, count)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "PAST, 1, 2031-10-13",
    "FUTURE, 1, 2031-10-20",
    "FUTURE, 5, 2031-10-17",
    "AIM, 4, 2031-10-16",
    "AIM, 1, 2031-10-20",
    "NONE, 6, 2031-10-11",
    "PRESENT, 5, 2031-10-17",
  })
  void choosesTheWeekdayByTense(Tense tense, int weekday, LocalDate day) {
    assertThat(Dates.weekday(TODAY, weekday, tense)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "PAST, 6, 2031-06-01",
    "FUTURE, 6, 2032-06-01",
    "AIM, 6, 2032-06-01",
    "NONE, 6, 2031-06-01",
    "NONE, 12, 2031-12-01",
    "PAST, 12, 2030-12-01",
    "PRESENT, 1, 2032-01-01",
  })
  void choosesTheRecurringByTense(Tense tense, int month, LocalDate day) {
    assertThat(Dates.recurring(TODAY, year -> LocalDate.of(year, month, 1), tense)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "PAST, 12, 2031-12-01",
    "FUTURE, 9, 2031-09-01",
    "FUTURE, 4, 2032-04-01",
    "PAST, 4, 2031-04-01",
  })
  void choosesTheNearestOfTheNear(Tense tense, int month, LocalDate day) {
    assertThat(Dates.nearest(TODAY, year -> LocalDate.of(year, month, 1), tense)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "12-25, 2031-12-25",
    "EASTER, 2031-04-13",
    "GOOD_FRIDAY, 2031-04-11",
    "EASTER_MONDAY, 2031-04-14",
    "THANKSGIVING, 2031-11-27",
    "BLACK_FRIDAY, 2031-11-28",
    "CYBER_MONDAY, 2031-12-01",
    "LABOR, 2031-09-01",
    "MEMORIAL, 2031-05-26",
    "FATHER, 2031-06-15",
    "MOTHER, 2031-05-11",
    "PRESIDENTS, 2031-02-17",
    "COLUMBUS, 2031-10-13",
    "MLK, 2031-01-20",
    "ELECTION, 2031-11-04",
  })
  void findsTheDayOfAHoliday(String holiday, LocalDate day) {
    assertThat(Holidays.day(holiday, 2031)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1, TS, PT1S",
    "90, TM, PT90M",
    "1.5, TM, PT1M30S",
    "0.5, TH, PT30M",
    "2, TH, PT2H",
    "1.5, D, P1.5D",
    "2, D, P2D",
    "3, W, P3W",
    "1, 2W, P2W",
    "4, M, P4M",
    "2, Q, P6M",
    "1.5, Y, P1Y6M",
    "0.5, Y, P6M",
    "2, Y, P2Y",
    "3, DE, P30Y",
    "1, CE, P100Y",
    "1, ML, P1000Y",
    "1, WE, P1WE",
  })
  void writesALength(BigDecimal count, String unit, String value) {
    assertThat(Durations.value(count, unit)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "TS, PTXS",
    "TM, PTXM",
    "TH, PTXH",
    "DE, PXDE",
    "CE, PXCE",
    "2W, PXW",
    "Y, PXY",
  })
  void writesALengthWithoutACount(String unit, String value) {
    assertThat(Durations.unknown(unit)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2031, 2031-01-01T00:00, 2032-01-01T00:00, YEAR",
    "203, 2030-01-01T00:00, 2040-01-01T00:00, YEAR",
    "19, 1900-01-01T00:00, 2000-01-01T00:00, YEAR",
    "2031-10, 2031-10-01T00:00, 2031-11-01T00:00, MONTH",
    "2031-SP, 2031-03-01T00:00, 2031-06-01T00:00, SEASON",
    "2031-SU, 2031-06-01T00:00, 2031-09-01T00:00, SEASON",
    "2031-FA, 2031-09-01T00:00, 2031-12-01T00:00, SEASON",
    "2031-WI, 2031-12-01T00:00, 2032-03-01T00:00, SEASON",
    "2031-Q3, 2031-07-01T00:00, 2031-10-01T00:00, SEASON",
    "2031-H1, 2031-01-01T00:00, 2031-07-01T00:00, SEASON",
    "2031-H2, 2031-07-01T00:00, 2032-01-01T00:00, SEASON",
    "2031-W42, 2031-10-13T00:00, 2031-10-20T00:00, WEEK",
    "2031-W42-WE, 2031-10-18T00:00, 2031-10-20T00:00, WEEK",
    "2031-10-17, 2031-10-17T00:00, 2031-10-18T00:00, DAY",
    "2031-10-17TMO, 2031-10-17T06:00, 2031-10-17T12:00, PART",
    "2031-10-17TAF, 2031-10-17T12:00, 2031-10-17T18:00, PART",
    "2031-10-17TEV, 2031-10-17T18:00, 2031-10-18T00:00, PART",
    "2031-10-17TNI, 2031-10-17T21:00, 2031-10-18T06:00, PART",
    "2031-10-17TDT, 2031-10-17T06:00, 2031-10-17T18:00, PART",
    "2031-10-17TDA, 2031-10-17T04:00, 2031-10-17T07:00, PART",
    "2031-10-17TDU, 2031-10-17T17:00, 2031-10-17T21:00, PART",
    "2031-10-17T24:00, 2031-10-18T00:00, 2031-10-18T01:00, HOUR",
    "2031-10-17T22:00, 2031-10-17T22:00, 2031-10-17T23:00, HOUR",
    "2031-10-17T22:15, 2031-10-17T22:15, 2031-10-17T22:16, MINUTE",
    "2031-10-17T22:15:30, 2031-10-17T22:15, 2031-10-17T22:16, MINUTE",
  })
  void meansAnInterval(String value, String start, String end, TimeInterval.Precision precision) {
    TimeInterval interval = Objects.requireNonNull(Intervals.of(value));

    assertThat(interval.start()).hasToString(start);
    assertThat(interval.end()).hasToString(end);
    assertThat(interval.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({"XXXX-WXX", "PAST_REF", "P3M", "2031-XX"})
  void meansNoIntervalWithoutAnAnchor(String value) {
    assertThat(Intervals.of(value)).isNull();
  }

  @Test
  void saysFromWhatAValueIsReckoned() {
    assertThat(TemporalAnchor.day(TODAY).words()).isEqualTo("reckoned from 2031-10-17");
    assertThat(TemporalAnchor.day(TODAY, "left"))
        .isEqualTo(
            new TemporalAnchor(
                TemporalAnchor.Kind.DAY, TODAY, "reckoned from 2031-10-17 with “left”"));
    assertThat(TemporalAnchor.day(TODAY, "")).isEqualTo(TemporalAnchor.day(TODAY));
    assertThat(TemporalAnchor.yearBefore("2031-Q3").words()).isEqualTo("a year before 2031-Q3");
    assertThat(TemporalAnchor.none("at hand").day()).isNull();
  }

  @Test
  void goesOnTellingFromDayToDay() {
    DiscourseTime discourse = new DiscourseTime();
    discourse.nextSentence();
    discourse.keepTale("2029-03-01");
    discourse.keep("2029-03-01");

    assertThat(discourse.isChronicle()).isFalse();
    assertThat(discourse.hasDay()).isTrue();
    assertThat(discourse.tale(TODAY)).isEqualTo(LocalDate.of(2029, 3, 1));
    assertThat(discourse.day("D")).isEqualTo(LocalDate.of(2029, 3, 1));

    discourse.nextSentence();
    discourse.keepTale("2029-03-04");
    assertThat(discourse.isChronicle()).isTrue();
    assertThat(discourse.isDaily()).isTrue();

    discourse.keepTale("no date");
    assertThat(discourse.isDaily()).isTrue();
    discourse.endTale();
    assertThat(discourse.tale(TODAY)).isNull();
  }

  @Test
  void forgetsTheQuarterAfterAFewSentences() {
    DiscourseTime discourse = new DiscourseTime();
    discourse.keep("2031-Q2");
    assertThat(discourse.quarter()).isEqualTo("2031-Q2");
    for (int i = 0; i < 4; i++) {
      discourse.nextSentence();
    }
    assertThat(discourse.quarter()).isNull();
    assertThat(discourse.value()).isEqualTo("2031-Q2");
    assertThat(discourse.day("D")).isNull();
    assertThat(discourse.day("Q")).isEqualTo(LocalDate.of(2031, 4, 1));
    assertThat(discourse.day("M")).isNull();
    assertThat(discourse.day("W")).isNull();
    assertThat(discourse.day("CE")).isEqualTo(LocalDate.of(2031, 4, 1));
  }
}
