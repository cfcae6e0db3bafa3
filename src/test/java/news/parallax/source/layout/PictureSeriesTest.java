package news.parallax.source.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureSeriesTest {
  @Test
  void knowsAGalleryByItsNumbers() {
    assertThat(kinds("The ferry sank.\n1/7 The ferry at dawn\n2/7 The crew ashore\nShe slept."))
        .isEqualTo("- GALLERY GALLERY -");
  }

  @Test
  void leavesNumberedPostsAndScoresAlone() {
    assertThat(kinds("1/3 I saw the ferry go\n2/3 It went down\n3/4 of the crew were saved"))
        .isEqualTo("- - -");
    assertThat(kinds("9/10 of the crew were saved.\nAll slept.")).isEqualTo("- -");
  }

  @Test
  void knowsCaptionsUnderAReportThatSayTheSame() {
    String row =
        """
        The ferry sank on Monday, the guard said.
        The crew of the ferry after it sank in the harbour of Ellery
        The ferry after it sank in the harbour of Ellery, with a tug beside it.
        A tug beside the ferry in the harbour of Ellery
        The crew of the ferry in the harbour of Ellery
        """;

    assertThat(kinds(row)).isEqualTo("- CAPTION CAPTION CAPTION CAPTION");
  }

  @Test
  void leavesParagraphsThatSayTheSameAlone() {
    assertThat(kinds("The end came soon.\n".repeat(6))).doesNotContain("CAPTION");
  }

  private static String kinds(String text) {
    List<TextLine> lines = TextLine.of(text, 0);
    PictureSeries series = new PictureSeries(lines);
    return IntStream.range(0, lines.size())
        .mapToObj(i -> series.kind(i).map(Enum::name).orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
