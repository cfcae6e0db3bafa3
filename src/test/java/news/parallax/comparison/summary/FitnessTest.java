package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitnessTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Divers searched/VBD/search the/DT cold/JJ river for/IN the/DT driver on/IN Monday .   | true",
        "= Divers searched/VBD/search the/DT cold/JJ river for/IN the/DT driver on/IN Monday . | false",
        "Divers searched/VBD/search the/DT river .                                             | false",
        "divers searched/VBD/search the/DT cold/JJ river for/IN the/DT driver on/IN Monday .   | false",
        "They/PRP searched/VBD/search the/DT cold/JJ river for/IN the/DT driver on/IN Monday . | false",
        "Searching/VBG/search the/DT cold/JJ river divers found/VBD/find a/DT glove .          | false",
        "Plus/CC divers searched/VBD/search the/DT cold/JJ river for/IN the/DT driver .        | false",
        "Divers searched/VBD/search the/DT cold/JJ river for/IN the/DT driver on/IN Monday ?   | false",
        "Divers searched/VBD/search your/PRP$ cold/JJ river for/IN the/DT driver on/IN Monday . | false",
        "Divers searched/VBD/search the/DT cold/JJ river near/IN Aldery for/IN “ my/PRP$ son . ” | true",
        "Divers said/VBD “ the/DT cold/JJ river was/VBD/be far/RB too/RB fast/JJ . ”           | false"
      })
  void standsAloneWhenNothingBeforeIsNeeded(String tagged, boolean fit) {
    assertThat(Fitness.standsAlone(first(tagged))).isEqualTo(fit);
  }

  @Test
  void aQuotationThatReachesIntoTheNextSentenceNeedsIt() {
    String open =
        """
        Divers searched/VBD/search the/DT cold/JJ river for/IN hours and/CC saw/VBD “ a/DT glove .
        A/DT shoe too/RB ” .
        """;
    assertThat(Fitness.standsAlone(first(open))).isFalse();
  }

  @Test
  void aVeryLongSentenceIsTwo() {
    String clause = "the/DT river rose/VBD/rise and/CC ".repeat(13);
    assertThat(Fitness.standsAlone(first("On/IN Monday " + clause + "fell/VBD/fall ."))).isFalse();
  }

  @Test
  void beginsBehindTheDateline() {
    String dateline = "ALDERY , June 3 ( Agency ) - ";
    String deed = "searched/VBD/search the/DT cold/JJ river for/IN the/DT driver .";
    assertThat(first(dateline + "Divers " + deed).words()).startsWith("Divers searched");
    assertThat(Fitness.standsAlone(first(dateline + "Divers " + deed))).isTrue();
    assertThat(Fitness.standsAlone(first(dateline + "He/PRP " + deed))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Divers/NNS searched/VBD/search the/DT river .  | true  | false",
        "Divers/NNS said/VBD/say so/RB .                | false | false",
        "No/DT deed for/IN the/DT mayor of/IN Aldery .  | false | false",
        "The/DT mayor of/IN Aldery left/VBD/leave .     | true  | true"
      })
  void tellsDeedsFromRemarksAndNamesFromNouns(String tagged, boolean deed, boolean name) {
    assertThat(Fitness.tellsDeed(first(tagged))).isEqualTo(deed);
    assertThat(Fitness.beginsWithName(first(tagged))).isEqualTo(name);
  }

  private static CandidateSentence first(String tagged) {
    return new CandidateSentence(TaggedReport.of(tagged), 0);
  }
}
