package news.parallax.annotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a phenomenon, paragraphs without marks, and who speaks in them, by which rule. */
@Tag("models")
class SpokenParagraphsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown parts, one again | HOLT: You are welcome. We like you.^RUIZ: Thank you. I will stay.^HOLT: Good. Come in. | HOLT (part), RUIZ (part), HOLT (part)",
        "one part is an office    | MODERATOR: Who steered the ferry?^RUIZ: The wind did. I was asleep. | MODERATOR (part), RUIZ (part)",
        "names for parts          | Marta Holt: You are welcome. We like you.^Ana Ruiz: Thank you. I will stay.^Marta Holt: The harbour is open. | Marta Holt (part), Ana Ruiz (part), Marta Holt (part)",
        "a list of names          | Ana Ruiz: The captain. She never sleeps.^Peter Okoye: The mate. He joined in May.^Tomas Vargas: The cook. | ",
        "notes are no parts       | UPDATE: The ferry has sailed. It was late.^CORRECTION: The ferry left at noon. | ",
        "marks go by themselves   | Ana Ruiz: “It was late.”^Peter Okoye: “It was dark.”^Ana Ruiz: “It was cold.” | Ana Ruiz (verb-before-quotation), Peter Okoye (verb-before-quotation), Ana Ruiz (verb-before-quotation)",
        "questions and answers    | Ana Ruiz is a captain.^Q: Who steered?^A: The wind did. | Outlet 1 (interviewer), Ana Ruiz (interviewee)",
      })
  void knowsWhoseTurnItIs(String phenomenon, String text, String speakers) {
    assertThat(SpokenText.speakers(text))
        .as(phenomenon)
        .isEqualTo(speakers == null ? "" : speakers);
  }
}
