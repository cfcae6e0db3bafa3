package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkageTest {
  @Test
  void joinsWhatIsAlikeOnAverage() {
    double[][] likeness = {
      {0, .9, .5, .0},
      {.9, 0, .1, .0},
      {.5, .1, 0, .4},
      {.0, .0, .4, 0}
    };

    assertThat(AverageLinkage.groups(likeness, .35)).hasToString("[[0, 1], [2, 3]]");
  }

  @Test
  void keepsApartWhatIsAlikeToOneMemberOnly() {
    double[][] likeness = {
      {0, .9, .5},
      {.9, 0, .0},
      {.5, .0, 0}
    };

    assertThat(AverageLinkage.groups(likeness, .35)).hasToString("[[0, 1], [2]]");
  }

  @Test
  void breaksTiesByOrder() {
    double[][] likeness = {
      {0, .4, .4},
      {.4, 0, .0},
      {.4, .0, 0}
    };

    assertThat(AverageLinkage.groups(likeness, .35)).hasToString("[[0, 1], [2]]");
  }
}
