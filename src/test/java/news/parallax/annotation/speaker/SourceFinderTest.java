package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
@Tag("models")
class SourceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adding, after a paragraph | “It was late,” Ana Ruiz said.^Adding, “I was there.” | Ana Ruiz (source-after-quotation), Ana Ruiz (goes-on)",
        "adding, much later | “It was late,” Ana Ruiz said.^The ferry sank.^The crew slept.^Adding, “I was there.” | Ana Ruiz (source-after-quotation), - (no-source)",
        "adding, of nobody | Adding, “I was there.” | - (no-source)",
        "joined by and | Ana Ruiz called it “late” and a “golden ferry” at that. | Ana Ruiz (inside-reported-clause), Ana Ruiz (inside-reported-clause)",
        "not joined | Ana Ruiz called it “late”. The long grey ferry was “golden”. | Ana Ruiz (inside-reported-clause), - (no-source)",
        "far from the last | Ana Ruiz called it “late” when the sun rose over the old town and the “golden” bay was calm. | Ana Ruiz (inside-reported-clause), Ana Ruiz (verb-in-sentence)",
        "two paragraphs of one | “It was late,” Ana Ruiz said.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), Ana Ruiz (introduced)",
        "three paragraphs later | “It was late,” Ana Ruiz said.^The ferry sank.^The crew slept.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), - (unclear)",
        "the comment taken up | “It was late,” Ana Ruiz said.^The comment angered the crew.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), Ana Ruiz (same-speaker)",
        "taken up by another | “It was late,” Ana Ruiz said.^The comment angered Peter Okoye.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), - (unclear)",
        "nothing taken up | “It was late,” Ana Ruiz said.^The wind angered the crew.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), - (unclear)",
        "a part of another’s name | “It was late,” Annabel Ruizova said. Ana sat on the pier.^“We swam for hours and hours.” | Annabel Ruizova (source-after-quotation), - (unclear)",
        "one phrase with two marks | Ana Ruiz praised the “golden ferry” against “the wind”. | Ana Ruiz (inside-reported-clause), Ana Ruiz (inside-reported-clause)",
        "one walks in before | “It was late,” Ana Ruiz said. Peter Okoye and a dog sat on the pier.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), - (unclear)",
        "nobody walks in | “It was late,” Ana Ruiz said. The birds sat on the pier.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), Ana Ruiz (same-speaker)",
        "an open end | Ana Ruiz said: “It was late and full.^The ferry sank.^“We swam for hours and hours.” | Ana Ruiz (verb-before-quotation), Ana Ruiz (same-speaker)",
        "five paragraphs later | “It was late,” Ana Ruiz said.^The ferry sank.^The crew slept.^The sun rose.^The birds sang.^“We swam for hours and hours.” | Ana Ruiz (source-after-quotation), - (no-source)",
        "a friend's | “It was late,” Ana Ruiz said. “We swam for hours,” a friend told them. | Ana Ruiz (source-after-quotation), a friend (source-after-quotation)",
        "a friend's own paragraph | “It was late,” Ana Ruiz said.^“We swam for hours,” a friend told them. | Ana Ruiz (source-after-quotation), a friend (source-after-quotation)",
        "in a headline | = “We swam for hours”^The ferry sank. | - (no-source)",
        "in one paragraph, going on | “It was late,” Ana Ruiz said. The ferry sank. “We swam for hours and hours.” | Ana Ruiz (source-after-quotation), Ana Ruiz (goes-on)",
        "words that a verb follows | “It was late,” Ana Ruiz said. “We swam for hours.” The crew left. | Ana Ruiz (source-after-quotation), Ana Ruiz (goes-on)",
        "no verb before | At sea, “it was late”. | - (no-source)",
        "sleeping | Sleeping, “it was late”. | - (no-source)",
        "saying much | Saying to the crew of the ferry at sea, “it was late”. | - (no-source)",
        "quoted verb behind | “It was late,” Ana Ruiz said.^“We slept,” “told” it. | Ana Ruiz (source-after-quotation), Ana Ruiz (introduced), Ana Ruiz (listed)",
        "an infinitive behind | “It was late,” Ana Ruiz said.^“We slept,” to say it. | Ana Ruiz (source-after-quotation), Ana Ruiz (introduced)",
        "nested | Ana Ruiz called it a “late” and “golden” and “grey” ferry. | Ana Ruiz (inside-reported-clause), Ana Ruiz (inside-reported-clause), Ana Ruiz (inside-reported-clause)",
        "listed at once | Ana Ruiz called it “late”, “golden”. | Ana Ruiz (inside-reported-clause), Ana Ruiz (inside-reported-clause)"
      })
  void goesOnFromTheTurnBefore(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
