package news.parallax.source.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.source.Intake;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.ReaderSettings;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleCollectorTest {
  private static final String FRENCH =
      "La tempête a fermé le port lundi, ont annoncé les gardes-côtes. Personne n'a été blessé.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{'text': 'It sank.'}|{'text': 'It sank.'} ~ #1|NOTE is a copy of a.jsonl#1: only the first is used",
        "{'text': 'It sank.', 'outlet': 'A'}|{'text': 'It sank.', 'outlet': 'B'} ~ #1|#2",
        "{'text': 'It sank.', 'outlet': 'A'}|{'text': 'It sank.', 'outlet': 'A'} ~ #1|NOTE is a copy of a.jsonl#1: only the first is used",
        "{'text': 'It sank.', 'outlet': 'A'}|{'text': 'It sank.'} ~ #1|NOTE is a copy of a.jsonl#1: only the first is used",
        "{'text': '…'} ~ UNREADABLE holds no words: check that it was saved completely"
      },
      quoteCharacter = '`')
  void setsAsideWhatIsEmptyOrACopy(String lines, String found) {
    assertThat(described(collected(ReaderSettings.DEFAULT, lines))).isEqualTo(found);
  }

  @Test
  void setsAsideWhatIsForeign() {
    String line = "{\"text\": \"" + FRENCH + "\"}";

    assertThat(described(collected(ReaderSettings.DEFAULT, line)))
        .isEqualTo("NOTE French, not yet analysed: set aside");
  }

  @Test
  void readsFiguresByTheHabitTheOutletShowsAnywhere() {
    assertThat(
            described(
                collected(
                    ReaderSettings.DEFAULT,
                    "{'text': 'It sank.', 'outlet': 'A', 'date': '3/4/2031'}"
                        + "|{'text': 'It rose.', 'outlet': 'A', 'date': '25/12/2031'}"
                        + "|{'text': 'It blew.', 'outlet': 'B', 'date': '12/25/2031'}"
                        + "|{'text': 'It rained.', 'outlet': 'B', 'date': '3/4/2031'}")))
        .isEqualTo("#1 2031-04-03|#2 2031-12-25|#3 2031-12-25|#4 2031-03-04");
  }

  @Test
  void asksForTheDateThatNothingDecides() {
    assertThat(
            described(
                collected(
                    ReaderSettings.DEFAULT,
                    "{'text': 'It sank.', 'outlet': 'A', 'date': '3/4/2031'}"
                        + "|{'text': 'It rose.', 'date': '25/12/2031'}")))
        .isEqualTo(
            "#1|#2 2031-12-25|NOTE the date “3/4/2031” may be 4 March 2031 or 3 April 2031, so it"
                + " stays unknown: give it with --published 2031-03-04 or in parallax.json");
  }

  @Test
  void takesTheUsersDateAndSaysSo() {
    ReaderSettings dated =
        ReaderSettings.DEFAULT.withPublished(Published.on(LocalDate.of(2031, 4, 3)));

    assertThat(
            described(
                collected(dated, "{'text': 'It sank.', 'date': '3/4/2031'}|{'text': 'It rose.'}")))
        .isEqualTo(
            "#1 2031-04-03|#2 2031-04-03|NOTE the date “3/4/2031” may be 4 March 2031 or 3 April"
                + " 2031, so --published 2031-04-03 is used");
  }

  private static Intake collected(ReaderSettings settings, String lines) {
    Problems problems = new Problems();
    ArticleCollector collector = new ArticleCollector(settings, problems);
    String json =
        lines
            .replace('|', '\n')
            .replace("{'", "{\"")
            .replace("': '", "\": \"")
            .replace("', '", "\", \"")
            .replace("'}", "\"}");
    RawDocument document =
        new RawDocument(
            "a.jsonl",
            json.getBytes(StandardCharsets.UTF_8),
            ReportMetadata.NONE,
            new Outlet("a", "a", null));
    new ArticleParser(5_000).parse(document, problems).forEach(collector::add);
    return collector.intake();
  }

  private static String described(Intake intake) {
    return Stream.concat(
            intake.articles().stream()
                .map(article ->
                    article.source().substring("a.jsonl".length())
                        + (article.published() == null ? "" : " " + article.published())),
            intake.problems().stream().map(p -> p.severity() + " " + p.reason()))
        .collect(Collectors.joining("|"));
  }
}
