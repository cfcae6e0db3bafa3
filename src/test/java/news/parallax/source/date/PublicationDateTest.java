package news.parallax.source.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-04 | 2031-05-04",
        "2031/05/04 | 2031-05-04",
        "20310504 | 2031-05-04",
        "2031-05-04T10:30 | 2031-05-04",
        "2031-05-04 10:30:00 | 2031-05-04",
        "2031-05-04T10:30:00Z | 2031-05-04T10:30:00Z",
        "2031-05-04T23:30:00-0500 | 2031-05-05T04:30:00Z",
        "2031-05-04 23:30:00-05:00 | 2031-05-05T04:30:00Z",
        "Sun, 04 May 2031 10:30:00 GMT | 2031-05-04T10:30:00Z",
        "4 May 2031 | 2031-05-04",
        "May 4, 2031 | 2031-05-04",
        "may 4 2031 | 2031-05-04",
        "Jan. 4, 2031 | 2031-01-04",
        "Sunday, May 4, 2031 | 2031-05-04",
        "Sunday 4 May 2031 | 2031-05-04",
        "4-May-31 | 2031-05-04",
        "04-May-2031 | 2031-05-04",
        "25/12/2031 | 2031-12-25",
        "12/25/2031 | 2031-12-25",
        "5/5/31 | 2031-05-05",
        "25.12.2031 | 2031-12-25",
        "Tue, 03/11/2031 - 17:57 | 2031-03-11",
        "Monday 03/11/2031 | 2031-11-03",
        "25/12/2031 10:30 | 2031-12-25",
        "1935657000 | 2031-05-04T10:30:00Z",
        "1935657000000 | 2031-05-04T10:30:00Z",
        "03/04/2031 | -",
        "Friday, 03/11/2031 | -",
        "2031-02-30 | -",
        "Monday, May 4, 2031 | -",
        "0001-01-01T00:00:00 | -",
        "9999-12-31 | -",
        "20310230 | -",
        "31/31/2031 | -",
        "soon | -",
        "'' | -",
        "on the fourth of May in the year two thousand and thirty-one, a Sunday | -"
      })
  void readsWhatIsUnmistakable(String words, String date) {
    assertThat(PublicationDate.parse(words).map(Published::toString).orElse("-")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-05-04 | 2031-05-04",
        "Published on May 4th, 2031 at 5:30 pm | 2031-05-04",
        "4th of May 2031, 09:30 GMT | 2031-05-04",
        "May 4, 2031 5:30 PM EDT | 2031-05-04",
        "Sun May 4 09:00:00 GMT 2031 | 2031-05-04",
        "2031-5-4 | 2031-05-04",
        "2031-05-04 09:00:00 UTC | 2031-05-04",
        "Updated: Sunday 4 May 2031 10.30 BST | 2031-05-04",
        "4-May-2031 10:30 | 2031-05-04",
        "May 4, 2031 or May 5, 2031 | -",
        "30 February 2031 | -",
        "Mall 4, 2031 | -",
        "0001-01-01 00:00 UTC | -"
      })
  void readsTheOneDayAmongOtherWords(String words, String date) {
    assertThat(PublicationDate.within(words).map(Published::toString).orElse("-")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/04/2031 | 2031-03-04 2031-04-03",
        "12/1/16 | 2016-01-12 2016-12-01",
        "3-4-2031 at 10:30 | 2031-03-04 2031-04-03",
        "Tue 03/11/2031 | 2031-03-11",
        "Fri 03/11/2031 | ''",
        "4 May 2031 | ''"
      })
  void givesEveryReadingOfFigures(String words, String days) {
    assertThat(
            PublicationDate.numeric(words).stream()
                .flatMap(date -> date.readings().values().stream())
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(days);
  }

  @Test
  void keepsTheOutletsOwnDay() {
    assertThat(PublicationDate.parse("2031-05-04T23:30:00-05:00").orElseThrow().day())
        .hasToString("2031-05-04");
  }
}
