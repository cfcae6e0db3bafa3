package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  private static final LocalDate NOW = LocalDate.of(2021, 3, 10);

  @Test
  void hasEvenDaysForAStoryOfWeeks() {
    TimeScale scale = scale(NOW.minusDays(8), NOW.plusDays(2));
    assertThat(scale.isEven()).isTrue();
    assertThat(scale.at(NOW.minusDays(3).atStartOfDay())).isEqualTo(.5);
    assertThat(labels(scale))
        .containsExactly("2 Mar", "4 Mar", "6 Mar", "8 Mar", "10 Mar", "12 Mar");
  }

  @Test
  void isFinerNearTheDayOfAStoryThatLooksBack() {
    TimeScale scale = scale(LocalDate.of(2012, 1, 1), NOW.plusDays(1));
    assertThat(scale.isEven()).isFalse();
    assertThat(labels(scale))
        .containsExactly(
            "2018", "2020", "Dec 2020", "Feb 2021", "3 Mar", "7 Mar", "9 Mar", "10 Mar", "11 Mar");
    double year =
        scale.at(NOW.minusYears(1).atStartOfDay()) - scale.at(NOW.minusYears(2).atStartOfDay());
    double day = scale.at(NOW.atStartOfDay()) - scale.at(NOW.minusDays(1).atStartOfDay());
    assertThat(day).isGreaterThan(year / 365);
  }

  private static TimeScale scale(LocalDate first, LocalDate last) {
    return TimeScale.of(NOW, first.atStartOfDay(), last.atStartOfDay());
  }

  private static List<String> labels(TimeScale scale) {
    return scale.ticks().stream().map(TimeScale.Tick::label).toList();
  }
}
