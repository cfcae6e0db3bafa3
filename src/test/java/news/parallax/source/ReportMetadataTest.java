package news.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Published;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import org.junit.jupiter.api.Test;

class ReportMetadataTest {
  private static final ReportMetadata FULL =
      new ReportMetadata(
          "Example Times",
          URI.create("https://example.org"),
          new ReportDates(
              Published.on(LocalDate.of(2031, 5, 4)),
              NumericDate.of("5/4/2031").orElseThrow(),
              DateOrder.MONTH_FIRST,
              Set.of(DateOrder.MONTH_FIRST),
              Set.of(LocalDate.of(2031, 5, 4))),
          URI.create("https://example.org/a"),
          List.of("Ann Poe"),
          Locale.UK);

  @Test
  void fillsWhatItLeavesOpen() {
    assertThat(ReportMetadata.NONE.or(FULL)).isEqualTo(FULL);
    assertThat(FULL.or(ReportMetadata.NONE)).isEqualTo(FULL);
  }

  @Test
  void keepsWhatItKnows() {
    ReportMetadata other =
        new ReportMetadata(
            "Example Post",
            URI.create("https://example.com"),
            ReportDates.of(Published.on(LocalDate.of(2031, 6, 1))),
            URI.create("https://example.com/b"),
            List.of("Bo Reed"),
            Locale.US);

    assertThat(FULL.or(other)).isEqualTo(FULL);
  }

  @Test
  void gathersEvidenceFromBoth() {
    ReportDates british =
        new ReportDates(
            null, null, null, Set.of(DateOrder.DAY_FIRST), Set.of(LocalDate.of(2031, 1, 1)));

    assertThat(FULL.dates().or(british).shown()).hasSize(2);
    assertThat(FULL.dates().or(british).days()).hasSize(2);
  }
}
