package news.parallax.comparison.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.comparison.QuoteLedger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class SpeakerSearchTest {
  private static final String TEXT =
      "“It is open,” said Zoë Álvarez-Quint. “It is shut,” said Marshall Ode."
          + " “It is mended,” the port authority said.";

  private final QuotedReports reports = QuotedReports.of(TEXT);
  private final SpeakerSearch search = new SpeakerSearch(reports.dossier(), reports.ledger());

  @ParameterizedTest
  @CsvSource({
    "Zoë Álvarez-Quint, Zoë Álvarez-Quint",
    "zoe alvarez quint, Zoë Álvarez-Quint",
    "QUINT, Zoë Álvarez-Quint",
    "port authority, the port authority",
    "marsh, nobody",
    "'', nobody",
  })
  void findsWhoIsMeant(String name, String speaker) {
    QuoteLedger found = search.of(name);
    assertThat(
            found.quotations().isEmpty() ? "nobody" : found.quotations().getFirst().speakerName())
        .isEqualTo(speaker);
  }

  @Test
  void namesTheNearestFirst() {
    assertThat(search.near("marshal", 1)).isEqualTo(List.of("Marshall Ode"));
  }
}
