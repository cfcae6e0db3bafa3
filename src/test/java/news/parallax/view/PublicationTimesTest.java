package news.parallax.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import news.parallax.article.Published;
import org.junit.jupiter.api.Test;

class PublicationTimesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 5);
  private static final Published ON_THE_DAY = Published.on(DAY);
  private static final Published MORNING = at("2031-03-05T07:30:00Z");
  private static final Published EVENING = at("2031-03-05T19:00:00Z");

  private static Published at(String instant) {
    return new Published(DAY, Instant.parse(instant));
  }

  @Test
  void givesFirstAndLastOfThoseThatSayIt() {
    assertThat(PublicationTimes.of(SampleReport.articles()))
        .isEqualTo(new PublicationTimes("2031-03-05T07:30:00Z", "2031-03-06"));
    assertThat(PublicationTimes.of(List.of())).isEqualTo(new PublicationTimes(null, null));
  }

  @Test
  void comparesMomentsWhereBothGiveThem() {
    assertThat(PublicationTimes.isBefore(MORNING, EVENING)).isTrue();
    assertThat(PublicationTimes.isBefore(EVENING, MORNING)).isFalse();
  }

  @Test
  void comparesDaysWhereOneGivesNoMore() {
    assertThat(PublicationTimes.isBefore(ON_THE_DAY, EVENING)).isFalse();
    assertThat(PublicationTimes.isBefore(MORNING, ON_THE_DAY)).isFalse();
    assertThat(PublicationTimes.isBefore(ON_THE_DAY, Published.on(DAY.plusDays(1)))).isTrue();
  }

  @Test
  void knowsNothingOfTheUndated() {
    assertThat(PublicationTimes.isBefore(null, MORNING)).isFalse();
    assertThat(PublicationTimes.isBefore(MORNING, null)).isFalse();
  }
}
