package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
@Tag("models")
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
        "an office in a heading | = “It was late”, mayor says^The mayor, Ana Ruiz, said “it was late”. | Ana Ruiz (source-after-quotation), Ana Ruiz (verb-before-quotation)",
        "an office of two | = “It was late”, mayor says^Mayor Ana Ruiz met Mayor Peter Okoye. | mayor (source-after-quotation)",
        "the two leaders | Ana Ruiz met Peter Okoye. The two leaders said the ferry was “late”. | Ana Ruiz and Peter Okoye (inside-reported-clause)",
        "said, then a name | Said Ana Ruiz, the mayor: “It was late and full.” | Ana Ruiz (verb-before-quotation)",
        "a title and a name | The crew’s captain, the old Peter Okoye, said it was “late”. | The crew’s captain (inside-reported-clause)",
        "the company's head | Lomas Radio’s head said it was “late”. | Lomas Radio’s head (inside-reported-clause)",
        "a name alone in lower case | lomas radio said it was “late”. | lomas radio (inside-reported-clause)",
        "we | We said it was “late”. | - (inside-reported-clause)",
        "her | Ana Ruiz sailed. Her friends heard her say it was “late”. | Ana Ruiz (inside-reported-clause)",
        "his, two sentences before | Peter Okoye sailed! It rained? The sun rose. “It was late,” he said. | Peter Okoye (source-after-quotation)",
        "he, two in one sentence | Peter Okoye met Tomas Vargas in Lomas. “It was late,” he said. | Peter Okoye (source-after-quotation)",
        "they, of two in a sentence before | Ana Ruiz and Peter Okoye sailed. The pair said it was “late”. | Ana Ruiz and Peter Okoye (inside-reported-clause)",
        "both | Ana Ruiz and Peter Okoye sailed. Both said it was “late”. | Both (inside-reported-clause)",
        "a mayor unnamed before a name | Mayor of Lomas Ana Ruiz said it was “late”. | Mayor of Lomas Ana Ruiz (inside-reported-clause)",
        "the U.N.'s body | The United Nations’ Food Office said it was “late”. | United Nations’ Food Office (inside-reported-clause)"
      })
  void tellsWhomASourceMeans(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
