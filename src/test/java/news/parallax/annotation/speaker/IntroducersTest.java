package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, a text, and who said its marked words, by which rule. */
@Tag("models")
class IntroducersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a colon and a subject | Ana Ruiz had one answer: “It was late and full.” | Ana Ruiz (colon)",
        "a thing before a colon | The weather was bad, and Ana Ruiz knew it: “It was late and full.” | Ana Ruiz (inside-reported-clause)",
        "it before a colon | It had one name on it: “Night Ferry to Lomas.” | - (term)",
        "a colon ends the paragraph before | Ana Ruiz had this to say about the ferry:^“It was late and full.” | Ana Ruiz (introduced)",
        "a thing ends before a colon | The sign on the door read:^“It was late and full.” | The sign on the door (introduced)",
        "asked, before a paragraph | Ana Ruiz asked the crew about the storm.^“It was late and full.” | - (no-source)",
        "said, before a paragraph | Ana Ruiz said the crew was glad to be home.^“It was late and full.” | Ana Ruiz (introduced)",
        "two that speak before | Peter Okoye said that Ana Ruiz told the crew to stay at sea.^“It was late and full.” | Peter Okoye (introduced)",
        "promised, before a colon | Ana Ruiz promised the crew a new ferry:^“It will be long and wide.” | Ana Ruiz (introduced)",
        "a label before | Ana Ruiz: we came late.^“It was late and full.” | Ana Ruiz (introduced)",
        "quoted before | Ana Ruiz called the ferry “late.” It sank. “Nobody swam,” it said. | Ana Ruiz (inside-reported-clause), - (source-after-quotation)",
        "acting, quoted | “No,” Ana Ruiz wrote. Peter Okoye smiled. “It was late and full.” | Ana Ruiz (source-after-quotation), Ana Ruiz (goes-on)",
        "a thing acts | “No,” Ana Ruiz wrote.^The ferry sank at sea. “It was late and full.” | Ana Ruiz (source-after-quotation), Ana Ruiz (same-speaker)",
        "nobody acts | A cold night. “It was late and full.” | - (no-source)",
        "to be seen | Ana Ruiz to sail again. “It was late and full.” | - (no-source)",
        "two introduce | Ana Ruiz slept. Peter Okoye told the crew that Ana Ruiz said no and left:^“It was late and full.” | Peter Okoye (introduced)",
        "a colon behind a short word | Ana Ruiz said this : then “it was late”. | Ana Ruiz (inside-reported-clause)",
        "one reported before a colon | Peter Okoye said Ana Ruiz claimed one thing: “It was late.” | Peter Okoye (inside-reported-clause)",
        "they act before a colon | Walls rose and the crew knew one thing: “It was late.” | the crew (colon)",
        "nothing acts before a colon | Yes: “It was late.” | - (no-source)",
        "it rained | It rained: “It was late.” | - (verb-before-quotation)",
        "quoted at the start | “Ferry” was what Ana Ruiz sang. “It was late and full.” | - (no-source), - (no-source)",
        "a person acts, in the passive | Ana Ruiz was seen. “It was late and full.” | - (no-source)"
      })
  void findsWhoIntroducesTheWordsThatFollow(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text)).as(phenomenon).isEqualTo(speakers);
  }
}
