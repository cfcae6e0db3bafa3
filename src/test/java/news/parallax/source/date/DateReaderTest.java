package news.parallax.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.source.ReportDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  @Test
  void takesTheFirstPlaceThatHoldsADate() {
    ReportDates dates =
        DateReader.read(List.of("yesterday", "2031-05-04", "2031-05-05"), List.of(), null);

    assertThat(dates.published()).hasToString("2031-05-04");
    assertThat(dates.undecided()).isNull();
  }

  @Test
  void keepsWhatHelpsToReadFigures() {
    ReportDates dates =
        DateReader.read(
            List.of("3/4/2031"),
            List.of("25/12/2031", "4 May 2031"),
            URI.create("https://example.org/2031/04/03/ferry"));

    assertThat(dates.published()).isNull();
    assertThat(dates.undecided()).extracting(date -> date.words()).isEqualTo("3/4/2031");
    assertThat(dates.shown()).containsExactly(DateOrder.DAY_FIRST);
    assertThat(dates.days())
        .containsExactlyInAnyOrder(
            LocalDate.of(2031, 12, 25), LocalDate.of(2031, 5, 4), LocalDate.of(2031, 4, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2031-04-03-ferry, 1",
    "https://example.org/2031/14/03/ferry, 0",
    "https://example.org/ferry-2031, 0",
    "mailto:desk@example.org, 0"
  })
  void findsTheDayInAnAddress(String address, int days) {
    assertThat(DateReader.read(List.of(), List.of(), URI.create(address)).days()).hasSize(days);
  }
}
