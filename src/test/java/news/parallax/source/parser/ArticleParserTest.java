package news.parallax.source.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.article.Outlet;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleParserTest {
  private static final ArticleParser PARSER = new ArticleParser(1_000);
  private static final Outlet FALLBACK = new Outlet("a", "a", null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a.txt ~ # It sank. ~ # It sank.",
        "a ~ # It sank. ~ # It sank.",
        "a.MD ~ # It sank. ~ ··It sank.",
        "a.html ~ <p>It sank. ~ It sank.",
        "a.json ~ {\"text\": \"It sank.\"} ~ It sank.",
        "a.jsonl ~ {\"text\": \"It sank.\"} ~ It sank."
      })
  void choosesTheFormatByTheName(String name, String document, String text) {
    Problems problems = new Problems();

    assertThat(
            parse(name, document, ReportMetadata.NONE, problems).stream()
                .map(article -> article.report().text().replace(' ', '·'))
                .collect(Collectors.joining("|")))
        .isEqualTo(text.replace(' ', '·'));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void recordsWhatCannotBeRead() {
    Problems problems = new Problems();

    assertThat(parse("a.json", "{oops", ReportMetadata.NONE, problems)).isEmpty();
    assertThat(problems.list()).singleElement().extracting(p -> p.source()).isEqualTo("a.json");
  }

  @Test
  void believesWhatIsSaidBesideTheDocument() {
    ReportMetadata said =
        new ReportMetadata("Example Times", null, ReportDates.NONE, null, List.of(), Locale.UK);
    String json = "{\"text\": \"It sank.\", \"outlet\": \"Example Post\", \"author\": \"Ann Poe\"}";
    ParsedArticle article = parse("a.json", json, said, new Problems()).getFirst();

    assertThat(article.outlet().name()).isEqualTo("Example Times");
    assertThat(article.isOutletNamed()).isTrue();
    assertThat(article.report().metadata().bylines()).containsExactly("Ann Poe");
    assertThat(article.language()).isEqualTo(Locale.UK);
  }

  @Test
  void fallsBackToTheDocumentsOutlet() {
    ParsedArticle article =
        parse("a.txt", "It sank.", ReportMetadata.NONE, new Problems()).getFirst();

    assertThat(article.outlet()).isEqualTo(FALLBACK);
    assertThat(article.isOutletNamed()).isFalse();
    assertThat(article.language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void readsAPageAlone() {
    assertThat(
            ArticleParser.page(
                    "a.html", "<html lang=en-US><meta name=date content=3/4/2031><p>It sank.")
                .published())
        .hasToString("2031-03-04");
    assertThat(ArticleParser.page("a.html", "<p>It sank.").outlet().name()).isEqualTo("a");
  }

  private static List<ParsedArticle> parse(
      String name, String document, ReportMetadata said, Problems problems) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    return PARSER.parse(new RawDocument(name, bytes, said, FALLBACK), problems);
  }
}
