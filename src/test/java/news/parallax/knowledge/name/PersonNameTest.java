package news.parallax.knowledge.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Helen Marsh,          helen marsh,       true",
    "Helen Marsh,          H. Marsh,          true",
    "H. Marsh,             Helen Marsh,       true",
    "William Holm,         Bill Holm,         true",
    "Sergei Volkov,        Sergey Volkov,     true",
    "Ann-Marie Lund,       Annmarie Lund,     true",
    "Helen J. Marsh,       Helen Marsh,       true",
    "Helen J. Marsh,       Helen Jane Marsh,  true",
    "J. Gordon Holm,       Gordon Holm,       true",
    "Gordon Holm,          J. Gordon Holm,    true",
    "Robert Holm Jr.,      Robert Holm,       true",
    "Robert Holm Jr.,      Robert Holm Sr.,   false",
    "Robert Holm III,      Robert Holm Jr.,   false",
    "Helen Marsh,          Helen Holm,        false",
    "Helen Marsh,          Robert Marsh,      false",
    "Helen J. Marsh,       Helen K. Marsh,    false",
    "Marsh,                Helen Marsh,       false",
    "Helen Marsh,          Marsh,             false",
    "Kim Il Song,          Kim Song,          false",
    "J. Gordon Holm,       Peter Holm,        false",
    "John Gordon Holm,     Gordon Holm,       false",
  })
  void tellsWhetherTwoCanBeOne(String one, String other, boolean compatible) {
    assertThat(PersonName.of(one).compatible(PersonName.of(other))).isEqualTo(compatible);
  }

  @ParameterizedTest(name = "{0} ends in {1}: {2}")
  @CsvSource({
    "Helen Smith-Saunders, Smith-Saunders,    true",
    "Robert van Dyke,      van Dyke,          true",
    "Helen Marsh,          Helen Marsh,       false",
    "Marsh,                Helen Marsh,       false",
    "Mary Helen Marsh,     Helen Marsh,       false",
    "Helen Smith-Saunders, Saunders-Smith,    false",
    "Rovers QB Helen Marsh, Helen Marsh,      true",
    "J. Helen Marsh,       Helen Marsh,       false",
  })
  void tellsWhetherOneEndsInTheOther(String whole, String end, boolean ends) {
    assertThat(PersonName.of(whole).endsIn(PersonName.of(end))).isEqualTo(ends);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"Pope Ansel, true", "Princess Ida, true", "Helen Marsh, false", "Ansel, false"})
  void knowsASingleNameByItsRank(String name, boolean ranked) {
    assertThat(PersonName.isRanked(NameKey.words(name))).isEqualTo(ranked);
  }

  @Test
  void hasAGivenNameAndASurname() {
    PersonName marsh = PersonName.of("Helen Jane Marsh");

    assertThat(List.of(marsh.given(), marsh.surname())).containsExactly("helen", "marsh");
    assertThat(marsh.isFull()).isTrue();
    assertThat(PersonName.of("Marsh").isFull()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"helen, true", "marsh, true", "jane, false"})
  void isCalledByEitherAlone(String word, boolean bears) {
    assertThat(PersonName.of("Helen Jane Marsh").bears(word)).isEqualTo(bears);
  }

  @Test
  void soundsAlikeInOtherSpellings() {
    assertThat(PersonName.of("Ola Andrei").sound()).isEqualTo(PersonName.of("Ola Andrey").sound());
  }

  @Test
  void countsASuffixOnlyBehindAFullName() {
    assertThat(PersonName.of("Robert Holm Jr.").surname()).isEqualTo("holm");
    assertThat(PersonName.of("Robert Jr.").surname()).isEqualTo("jr");
  }
}
