package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  @ParameterizedTest
  @ValueSource(strings = {"12/13", "0/0", "7", "0.875"})
  void readsBackWhatItWrites(String text) {
    assertThat(Figure.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/4", "3", "0.750"})
  void countsFewerMistakesAsBetter(String ours) {
    Score score = Score.lower("mistakes", "made up", null, Figure.parse(ours), new Figure.Count(5));

    assertThat(score.meetsTarget()).isTrue();
  }
}
