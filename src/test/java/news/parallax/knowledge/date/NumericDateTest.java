package news.parallax.knowledge.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericDateTest {
  /** The day where the day comes first, and the day where the month does; - for no day. */
  @ParameterizedTest
  @CsvSource({
    "12/1/16, 2016-01-12, 2016-12-01",
    "03/04/2031, 2031-04-03, 2031-03-04",
    "3-4-89, 1989-04-03, 1989-03-04",
    "25/12/2031, 2031-12-25, -",
    "12/25/2031, -, 2031-12-25",
    "5/5/2031, 2031-05-05, 2031-05-05",
    "29/2/2031, -, -",
    "3.4.2031, 2031-04-03, -",
    "3/4-2031, -, -",
    "3/4/031, -, -",
    "2031-03-04, -, -",
    "soon, -, -"
  })
  void readsInBothOrders(String words, String dayFirst, String monthFirst) {
    assertThat(read(words, DateOrder.DAY_FIRST)).isEqualTo(dayFirst);
    assertThat(read(words, DateOrder.MONTH_FIRST)).isEqualTo(monthFirst);
  }

  private static String read(String words, DateOrder order) {
    return NumericDate.of(words)
        .flatMap(date -> date.day(order))
        .map(LocalDate::toString)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "12/1/16, -, -",
    "25/12/2031, 2031-12-25, DAY_FIRST",
    "12/25/2031, 2031-12-25, MONTH_FIRST",
    "5/5/2031, 2031-05-05, -"
  })
  void knowsWhetherItReadsOneWayOnly(String words, String day, String order) {
    NumericDate date = NumericDate.of(words).orElseThrow();

    assertThat(date.day().map(LocalDate::toString).orElse("-")).isEqualTo(day);
    assertThat(date.order().map(DateOrder::toString).orElse("-")).isEqualTo(order);
  }

  @Test
  void isSettledByADayKnownOtherwise() {
    NumericDate date = NumericDate.of("3/4/2031").orElseThrow();
    LocalDate march = LocalDate.of(2031, 3, 4);
    LocalDate april = LocalDate.of(2031, 4, 3);

    assertThat(date.dayAmong(List.of(april))).contains(april);
    assertThat(date.dayAmong(List.of(april, march))).isEmpty();
    assertThat(date.dayAmong(List.of())).isEmpty();
    assertThat(date.dayWithin(14, LocalDate.of(2031, 3, 10))).contains(march);
    assertThat(date.dayWithin(30, LocalDate.of(2031, 3, 19))).isEmpty();
    assertThat(date.dayWithin(14, LocalDate.of(2031, 9, 1))).isEmpty();
    assertThat(date.orderOf(april)).contains(DateOrder.DAY_FIRST);
    assertThat(date.orderOf(LocalDate.of(2031, 9, 1))).isEmpty();
  }

  @Test
  void isFoundInRunningText() {
    assertThat(
            NumericDate.in(
                "Built on 25/12/2030, sold on 3/4/31; part 1.2.3.4 of a10/11/12, 99/99/99, 1/2/2031-b."))
        .extracting(NumericDate::words)
        .containsExactly("25/12/2030", "3/4/31");
  }

  @Test
  void needsAReading() {
    assertThatThrownBy(() -> new NumericDate("30/30/30", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("need a reading of “30/30/30”, got none");
  }
}
