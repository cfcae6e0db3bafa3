package news.parallax.source.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.source.Intake;
import news.parallax.source.Problems;
import news.parallax.source.RawDocument;
import news.parallax.source.ReaderSettings;
import news.parallax.source.ReportMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletLineTest {
  private static final String STORY =
      """
      Mill burns at Tarn

      The old mill at Tarn burned on Monday, and two people were hurt, the fire service said.

      %s

      The mill will not be built again, the council said on Tuesday.

      %s
      """;

  private static Intake intake(String name, String text) {
    Problems problems = new Problems();
    ArticleCollector collector = new ArticleCollector(ReaderSettings.DEFAULT, problems);
    Outlet fallback = OutletName.ofFile(OutletName.stem(name), "");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new ArticleParser(100_000)
        .parse(new RawDocument(name, bytes, ReportMetadata.NONE, fallback), problems)
        .forEach(collector::add);
    return collector.intake();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It rained. | Copyright The Tarn Times Limited 2031. All rights reserved. | The Tarn Times",
        "It rained. | © 2031 Selmouth Courier | Selmouth Courier",
        "“It is gone,” she told The Standard. | Nobody knows why. | The Standard",
        "It rained. | Email our news team at webnews@courier.example. | courier.example",
        "“It is gone,” she told The Associated Press. | Nobody knows why. | 000_a3…",
        "She told The Standard that he told The Echo. | Nobody knows why. | 000_a3…",
        "It rained. | Picture: © Ana Ruiz/Port Images | 000_a3…",
        "“It is gone,” she told the Echo. | Nobody knows why. | 000_a3…"
      })
  void isReadInTheReportBeforeTheNameOfItsFile(String inside, String last, String outlet) {
    assertThat(intake("000_a3181d30feae.txt", STORY.formatted(inside, last)).articles())
        .extracting(Article::outlet)
        .extracting(Outlet::name)
        .containsExactly(outlet);
  }

  @Test
  void isAskedForWhereNothingTells() {
    String text = STORY.formatted("It rained.", "Nobody knows why.");
    assertThat(intake("000_a3181d30feae.txt", text).problems())
        .extracting(problem -> problem.source() + " " + problem.reason())
        .containsExactly(
            "000_a3181d30feae.txt does not say who printed it: name the outlet in a file"
                + " parallax.json beside it");
    assertThat(intake("echo.txt", text).problems()).isEmpty();
  }
}
