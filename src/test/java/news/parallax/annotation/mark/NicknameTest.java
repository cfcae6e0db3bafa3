package news.parallax.annotation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknameTest {
  @ParameterizedTest(name = "{0} “{1}” {2}: {3}")
  @CsvSource({
    "Anna,         Salt,            Ruiz,    true",
    "said Peter,   the Owl,         R,       true",
    "Peter,        the,             Ruiz,    false",
    "Peter,        owl,             Ruiz,    false",
    "Peter,        Stop.,           Ruiz,    false",
    "Peter,        Old Bird Of Sea, Ruiz,    false",
    "Peter,        Owl,             sang,    false",
    "The,          Owl,             Ruiz,    false",
    "said Osric,   Owl,             Ruiz a,  true",
    "Captain Osric, Owl,            Ruiz,    true",
    "the Osric,    Owl,             Ruiz,    false",
    "Calls Osric,  Owl,             Ruiz,    false",
    "called Osric, Owl,             Ruiz Is, false",
    "called Osric, Owl,             Monday,  false",
  })
  void standsBetweenGivenNameAndSurname(
      String before, String words, String behind, boolean nickname) {
    assertThat(Nickname.isOne(split(before), split(words), split(behind))).isEqualTo(nickname);
  }

  private static List<String> split(String words) {
    return List.of(words.split(" "));
  }
}
