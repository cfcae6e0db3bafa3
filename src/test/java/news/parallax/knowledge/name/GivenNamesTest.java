package news.parallax.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Helen,     FEMALE",
    "Robert,    MALE",
    "Bill,      MALE",
    "Helen Ann, FEMALE",
    "Qwertz,    UNKNOWN",
    "…,         UNKNOWN"
  })
  void tellsTheUsualGender(String name, Gender gender) {
    assertThat(GivenNames.english().gender(name)).isEqualTo(gender);
    assertThat(GivenNames.english().isGiven(name)).isEqualTo(gender != Gender.UNKNOWN);
  }

  @Test
  void knowsNamesThatTellNoGender() {
    assertThat(GivenNames.english().isGiven("Robin")).isTrue();
    assertThat(GivenNames.english().gender("Robin")).isEqualTo(Gender.UNKNOWN);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "william, william, true",
    "william, bill,    true",
    "bill,    william, true",
    "bill,    will,    true",
    "w,       william, true",
    "william, w,       true",
    "sergei,  sergey,  true",
    "r,       william, false",
    "robert,  william, false",
    "wi,      william, false"
  })
  void tellsFormsOfOneName(String one, String other, boolean compatible) {
    assertThat(GivenNames.english().compatible(one, other)).isEqualTo(compatible);
  }
}
