package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
class SentenceSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed below | “We will stay.”^- Ana Ruiz, 34 | Ana Ruiz (signed-below)",
        "signed by nobody | “We will stay.”^- at sea | - (no-source)",
        "ends with a question | “Who will stay?” Ana Ruiz left. | - (no-source)",
        "as one noted | The ferry, as Ana Ruiz noted, was “late”. | Ana Ruiz (verb-in-sentence)",
        "report and say | Ana Ruiz said the ferry was late, The Lantern reported, and “full”. | Ana Ruiz (inside-reported-clause)",
        "it said, then another | But Ana Ruiz said “no,” while Peter Okoye said “yes”. | Ana Ruiz (verb-before-quotation), Peter Okoye (verb-before-quotation)",
        "called as | Ana Ruiz described the ferry as a “golden boat”. | Ana Ruiz (inside-reported-clause)",
        "called as an | Ana Ruiz described the ferry as an “old boat”. | Ana Ruiz (inside-reported-clause)",
        "in one's words | In Ana Ruiz’s words, the ferry was “late”. | - (no-source)",
        "what one wrote | What Ana Ruiz wrote was “late”. | Ana Ruiz (inside-reported-clause)",
        "a post that shows its date | We swam. — Ana Ruiz (@anaruiz) | Ana Ruiz (post)",
        "a post in marks | “We swam for hours.” — Ana Ruiz (@anaruiz) March 3, 2017 | Ana Ruiz (source-after-quotation)",
        "he, a woman | “It was late,” Ana Ruiz told Peter Okoye. “It was full,” he said. | Ana Ruiz (source-after-quotation), Peter Okoye (source-after-quotation)",
        "it, a paper | Ana Ruiz wrote in a letter to the crew that the ferry was late. The letter said it was “full”. | Ana Ruiz (issuer)",
        "the letter, of two | Ana Ruiz wrote in an email that the ferry was late. “It was full,” the email said. | Ana Ruiz (issuer)",
        "while another spoke | Peter Okoye spoke to Ana Ruiz. “It was late,” she said. “It was full,” he said. | Ana Ruiz (source-after-quotation), Peter Okoye (source-after-quotation)"
      })
  void findsTheSourceInTheSentence(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
