package news.parallax.annotation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknameTest {
  @ParameterizedTest(name = "{0} “{1}” {2}: {3}")
  @CsvSource({
    "Anna,  Salt,            Ruiz, true",
    "Peter, the Owl,         R,    true",
    "Peter, the,             Ruiz, false",
    "Peter, owl,             Ruiz, false",
    "Peter, Stop.,           Ruiz, false",
    "Peter, Old Bird Of Sea, Ruiz, false",
    "Peter, Owl,             sang, false",
    "The,   Owl,             Ruiz, false",
  })
  void standsBetweenGivenNameAndSurname(
      String given, String words, String surname, boolean nickname) {
    assertThat(Nickname.isOne(given, List.of(words.split(" ")), surname)).isEqualTo(nickname);
  }
}
