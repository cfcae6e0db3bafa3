package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
class SpeakerResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he, of two named | Peter Okoye and Ana Ruiz met. It rained. “It was late,” he said. | Peter Okoye (source-after-quotation)",
        "he, of nobody | The ferry sank. “It was late,” he said. | - (source-after-quotation)",
        "they, of nobody | The ferry sank. “It was late,” they said. | - (source-after-quotation)",
        "she, a paragraph before | Ana Ruiz left.^“It was late,” she said. | Ana Ruiz (source-after-quotation)",
        "she, behind a title | Dr. Ana Ruiz left. “It was late,” she said. | Ana Ruiz (source-after-quotation)",
        "Mrs | Mrs. Ana Ruiz met Mr. Peter Okoye. “It was late,” she said. “It was full,” he said. | Ana Ruiz (source-after-quotation), Peter Okoye (source-after-quotation)",
        "the body's ministry | Lomas’s Foreign Ministry said the ferry was “late”. | Lomas’s Foreign Ministry (inside-reported-clause)",
        "a person's office | Ana Ruiz’s Foreign Office said the ferry was “late”. | Ana Ruiz’s Foreign Office (inside-reported-clause)",
        "the mayor, apposed before | Ana Ruiz, the mayor, said the ferry was “late”. | Ana Ruiz (inside-reported-clause)",
        "apposed behind | The mayor, Ana Ruiz, said the ferry was “late”. | Ana Ruiz (inside-reported-clause)",
        "a spokesman for | A spokesman for the Port Authority said the ferry was “late”. | A spokesman for the Port Authority (inside-reported-clause)",
        "this | This said the ferry was “late”. | - (inside-reported-clause)",
        "a common noun | A neighbour said the ferry was “late”. | A neighbour (inside-reported-clause)",
        "a part | Ana Ruiz sailed.^RUIZ: It was late.^MODERATOR: Was it?^RUIZ: It was. | Ana Ruiz (part), MODERATOR (part), Ana Ruiz (part)",
        "an interview headed | = Ana Ruiz on her ferry^Q: Who steered?^A: The wind did. | Outlet 1 (interviewer), Ana Ruiz (interviewee)",
        "an interview with two | = Ana Ruiz and Peter Okoye on a ferry^Q: Who steered?^A: The wind did. | Outlet 1 (interviewer), - (interviewee)",
        "the two leaders | Ana Ruiz met Peter Okoye. The two leaders said the ferry was “late”. | Ana Ruiz and Peter Okoye (inside-reported-clause)",
        "said, then a name | Said Ana Ruiz, the mayor: “It was late and full.” | Ana Ruiz (verb-before-quotation)"
      })
  void tellsWhomASourceMeans(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
