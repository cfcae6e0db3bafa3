package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerNounsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruiz/NNP+",
        "Lomas/NNP@",
        "Unheard/NNP",
        "she/PRP",
        "who/WP",
        "two/CD",
        "those/DT",
        "mayors/NNS/mayor",
        "police/NN",
        "geologist/NN",
        "fisherman/NN",
        "43-year-old/JJ"
      })
  void letsPeopleAndBodiesSpeak(String noun) {
    assertThat(canSpeak(noun)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"this/DT", "what/WP", "wall/NN", "bold/JJ", "that/PRP", "Walls/NNS/wall"})
  void letsThingsNotSpeak(String noun) {
    assertThat(canSpeak(noun)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mayor", "police", "Gov."})
  void knowsTheNounsAndTheirAbbreviations(String word) {
    assertThat(SpeakerNouns.english().has(word)).isTrue();
    assertThat(SpeakerNouns.english().has("wall")).isFalse();
  }

  private static boolean canSpeak(String noun) {
    MarkedSentence sentence = TaggedText.marked(noun);
    return SpeakerNouns.english().canSpeak(sentence, sentence.token(0).span());
  }
}
