package news.parallax.source.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {
  @Test
  void leavesOutRunningHeadsAndGoesOnAcrossPages() {
    PrintedPages pages =
        PrintedPages.of(
            List.of(
                """
                04/03/2031, 10:15 Daily Beacon
                Mill burns
                The old mill at Tarn burned, and two were
                https://beacon.example/mill 1/2
                """,
                """
                04/03/2031, 10:15 Daily Beacon
                hurt on Monday.
                It rained.
                https://beacon.example/mill 2/2
                """));
    assertThat(pages.text())
        .isEqualTo(
            """
            Mill burns
            The old mill at Tarn burned, and two were
            hurt on Monday.
            It rained.\
            """);
    assertThat(pages.address()).contains("https://beacon.example/mill");
  }

  @Test
  void keepsEverythingOfAPageButItsNumber() {
    assertThat(PrintedPages.of(List.of("Mill burns\nIt burned.\n- 1 -")).text())
        .isEqualTo("Mill burns\nIt burned.");
    assertThat(PrintedPages.of(List.of("One ended.", "", "Two began.")).text())
        .isEqualTo("One ended.\n\nTwo began.");
  }
}
