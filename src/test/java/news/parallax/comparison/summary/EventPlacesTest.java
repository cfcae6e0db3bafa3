package news.parallax.comparison.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Line;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class EventPlacesTest {
  /** Lines of a report are parted by slashes; the headline begins with "= ". */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      textBlock =
          """
          behind a preposition @ = Ferry sinks / A ferry sank near Oslo on Monday.             @ Oslo
          a town before a land @ = Ferry sinks in Norway / A ferry sank near Oslo on Monday.   @ Oslo, Norway
          named all the same   @ = Norway's minister resigns / The minister resigned on Monday. @ Norway
          in a quotation only  @ = Minister resigns / “Norway is mine,” the minister said.      @
          """)
  void namesWhereItHappened(String phenomenon, String text, String where) {
    Dossier dossier = ReportedStory.of(text.replace(" / ", "\n"));
    List<Line> lines = new Summarizer(dossier, List.of(), List.of()).brief().where();
    assertThat(lines.stream().map(Line::text).collect(Collectors.joining(", ")))
        .as(phenomenon)
        .isEqualTo(where == null ? "" : where);
  }
}
