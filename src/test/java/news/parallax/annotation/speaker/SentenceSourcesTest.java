package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
@Tag("models")
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
        "a report with two | Ana Ruiz noted it was late, Peter Okoye said, and “very full”. | Peter Okoye (verb-in-sentence)",
        "reported | “It was late,” Peter Okoye reported that Ana Ruiz said. | Peter Okoye (verb-in-sentence)",
        "label within | Peter Okoye said Ana Ruiz called it “late”. | Peter Okoye (inside-reported-clause)",
        "labelled by others | Peter Okoye called Ana Ruiz’s claim of theft “late”. | Peter Okoye (inside-reported-clause)",
        "asked before | Asked by Peter Okoye whether it was “late,” Ana Ruiz smiled. | Peter Okoye (inside-reported-clause)",
        "a signature as a sentence | “We will stay” Ana Ruiz wrote. - Ana Ruiz, 34 | Ana Ruiz (source-after-quotation)",
        "open ended, then said | “We will stay!” Ana Ruiz said it. “Go!” She said: yes. | Ana Ruiz (source-after-quotation), Ana Ruiz (goes-on)",
        "open ended | He left. “We will stay…” Ana Ruiz said. | Ana Ruiz (source-after-quotation)",
        "said before a stop | Ana Ruiz said. “We will stay.” | - (no-source)",
        "as called | As Ana Ruiz said, it was, as the “Lomas Radio” put it, late. | - (term)",
        "named as | Ana Ruiz said that, as an “old boat”, the ferry was late. | Ana Ruiz (inside-reported-clause)",
        "label verb before | Ana Ruiz called it “late” and called the crew “full of sleep”. | Ana Ruiz (inside-reported-clause), Ana Ruiz (inside-reported-clause)",
        "dubbed | Ana Ruiz was dubbed “late” by Peter Okoye. | Peter Okoye (verb-before-quotation)",
        "a passive | The ferry was called “late” by Ana Ruiz. | Ana Ruiz (verb-before-quotation)",
        "a part of a sentence | Ana Ruiz: “late” | Ana Ruiz (verb-before-quotation)",
        "a label with a topic | Ana Ruiz, on ferries: late and “full” | - (no-source)",
        "in a gerund | In calling it “late”, Ana Ruiz slept. | Ana Ruiz (inside-embedded-speech)",
        "by calling | By calling it “late”, Ana Ruiz won. | Ana Ruiz (inside-embedded-speech)",
        "late contrast | Ana Ruiz slept, but the crew said the ferry, which left, was “late”. | the crew (inside-reported-clause)",
        "said and said | Ana Ruiz said the ferry was late, but Peter Okoye said it was full, and that the “crew slept”. | Peter Okoye (inside-reported-clause)",
        "begun | Having said it was “late”, Ana Ruiz left. | - (unclear)",
        "he, a woman | “It was late,” Ana Ruiz told Peter Okoye. “It was full,” he said. | Ana Ruiz (source-after-quotation), Peter Okoye (source-after-quotation)",
        "it, a paper | Ana Ruiz wrote in a letter to the crew that the ferry was late. The letter said it was “full”. | Ana Ruiz (issuer)",
        "the letter, of two | Ana Ruiz wrote in an email that the ferry was late. “It was full,” the email said. | Ana Ruiz (issuer)",
        "while another spoke | Peter Okoye spoke to Ana Ruiz. “It was late,” she said. “It was full,” he said. | Ana Ruiz (source-after-quotation), Peter Okoye (source-after-quotation)",
        "a paper of another | Ana Ruiz told Peter Okoye’s newspaper it was late. The newspaper said it was “full”. | The newspaper (inside-reported-clause)",
        "it of a body and a paper | The Port Authority said so. In a statement, it said it was “full”. | - (inside-reported-clause)",
        "on him | On Peter Okoye, Ana Ruiz said: “He was late.” On ferries, she said: “They are late.” | Ana Ruiz (verb-before-quotation), Ana Ruiz (verb-before-quotation)",
        "in the letter | Ana Ruiz said in the letter that it was late. The letter said it was “full”. | Ana Ruiz (issuer)",
        "in an order | Ana Ruiz said in an order that it was late. The order said it was “full”. | The order (inside-reported-clause)",
        "they of a body | The Port Authority said so. They said it was “full”. | - (inside-reported-clause)",
        "two persons, he | Ana Ruiz said that Peter Okoye slept. “It was late,” he said. “It was full,” she said. | Peter Okoye (source-after-quotation), Ana Ruiz (source-after-quotation)"
      })
  void findsTheSourceInTheSentence(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
