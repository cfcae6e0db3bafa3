package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry in the harbour. © Ann Poe",
        "The ferry in the harbour [Ann Poe/Example Wire]",
        "The ferry in the harbour (Photo by Ann Poe).",
        "The ferry in the harbour (Ann Poe via AP)",
        "The ferry in the harbour (AP Photo)",
        "The ferry in the harbour. Ann Poe/Reuters",
        "The ferry in the harbour. Reuters/Ann Poe",
        "The ferry in the harbour, via AFP",
        "The ferry in the harbour Getty Images",
        "The ferry in the harbour. Photograph: Ann Poe",
        "The ferry in the harbour. Photo credit: Ann Poe",
        "AFP The ferry in the harbour",
        "In this May 4 file photo, the ferry leaves the harbour.",
        "The ferry (Courtesy of the coast guard)"
      })
  void knowsACreditedLine(String words) {
    assertThat(Captions.isCredited(line(words, true))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank on Monday.",
        "© Ann Poe",
        "AFP reported the ferry lost.",
        "The ferry (built in 1998)",
        "The ferry (built by the yard of Ann Poe and her many sons and daughters in a town far away from here photo)",
        ")",
        "The choice of either/or"
      })
  void takesNothingElseForOne(String words) {
    assertThat(Captions.isCredited(line(words, true))).isFalse();
    assertThat(Captions.isCredited(line("word ".repeat(150) + "/Reuters", true))).isFalse();
  }

  @Test
  void knowsADescriptionBeforeItsCaption() {
    TextLine caption = line("The ferry in the harbour of Port Ellery. Ann Poe/Reuters", true);
    TextLine joined = line("The ferry in the harbour of Port Ellery. Ann Poe/Reuters", false);

    assertThat(same("The ferry in the harbour", caption)).isTrue();
    assertThat(same("The ferry in the harbour.", caption)).isFalse();
    assertThat(same("A mayor and a miner", caption)).isFalse();
    assertThat(same("–", caption)).isFalse();
    assertThat(same("A mayor and a miner", joined)).isTrue();
    assertThat(
            Captions.describesSamePicture(
                line("A mayor and a miner", true), joined, Captions.Parting.LINE_BREAKS))
        .isFalse();
    assertThat(same("word ".repeat(50).strip(), caption)).isFalse();
  }

  private static boolean same(String description, TextLine caption) {
    return Captions.describesSamePicture(
        line(description, true), caption, Captions.Parting.BLANK_LINES);
  }

  private static TextLine line(String words, boolean afterBlank) {
    return new TextLine(new Span(0, words.length()), words, afterBlank);
  }
}
