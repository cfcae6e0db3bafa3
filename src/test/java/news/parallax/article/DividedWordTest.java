package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DividedWordTest {
  @ParameterizedTest
  @CsvSource({
    "the fire ser-|vice said, the fire service said",
    "we ran up to- |  wards the mill, we ran up towards the mill",
    "it was well-known, it was well-known",
    "the Ellery-|Orley line, the Ellery-|Orley line",
    "from 3-|4 metres, from 3-|4 metres",
    "the tide -|and the wind, the tide -|and the wind",
    "it sank|and rose, it sank|and rose"
  })
  void isJoinedAcrossTheLineEnd(String text, String joined) {
    assertThat(DividedWord.joined(text.replace('|', '\n'))).isEqualTo(joined.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource({
    "ser-|vice, true",
    "to-|wards, true",
    "fire ser-|vice, false",
    "ser-vice, false",
    "-|and, false"
  })
  void isTwoHalvesAndNothingElse(String text, boolean is) {
    assertThat(DividedWord.is(text.replace('|', '\n'))).isEqualTo(is);
  }
}
