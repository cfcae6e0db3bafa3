package news.parallax.comparison.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Furniture;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {
  private static final String REST = "\nThe gate is shut.\n".repeat(7);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ALDERY (Reuters) - The gate is shut.                  | Reuters",
        "ALDERY (June 3) - The gate is shut.                   | -",
        "By Reuters                                            | Reuters",
        "SOURCE: Reuters                                       | Reuters",
        "By Ana Ruiz                                           | -",
        "Copyright 2031 Reuters. All rights reserved.          | Reuters",
        "© 2031 Northern Light News Agency                     | Northern Light News Agency",
        "Reuters                                               | Reuters",
        "The Associated Press                                  | Associated Press",
        "Reporting by Ana Ruiz; Editing by Bo Lind             | Reuters",
        "The gate is shut, Reuters says.                       | -"
      })
  void readsTheFirstLines(String line, String agency) {
    assertThat(agency(InventedArticle.of(line + REST))).isEqualTo(agency);
  }

  @Test
  void looksForABareNameAtTheEdgesAlone() {
    assertThat(agency(InventedArticle.of(REST + "Reuters\n"))).isEqualTo("Reuters");
    assertThat(agency(InventedArticle.of(REST + "Reuters\n" + REST))).isEqualTo("-");
    assertThat(agency(InventedArticle.of(REST + "ALDERY (Reuters) - Shut.\n" + REST)))
        .isEqualTo("-");
  }

  @Test
  void aLongLineIsNoCredit() {
    assertThat(agency(InventedArticle.of("By Reuters " + "and many others ".repeat(12) + REST)))
        .isEqualTo("-");
  }

  @Test
  void readsBylinesAndCreditsBesideTheTextButNoCaption() {
    assertThat(agency(beside(List.of("Ana Ruiz, Reuters"), Furniture.Kind.CAPTION)))
        .isEqualTo("Reuters");
    assertThat(agency(beside(List.of(), Furniture.Kind.CREDIT))).isEqualTo("Reuters");
    assertThat(agency(beside(List.of("Ana Ruiz"), Furniture.Kind.CAPTION))).isEqualTo("-");
  }

  private static String agency(Article article) {
    AnnotatedArticle report =
        new AnnotatedArticle(
            article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    return Credit.of(report).map(Credit::agency).orElse("-");
  }

  /** An article without blocks whose first line is furniture. */
  private static Article beside(List<String> bylines, Furniture.Kind kind) {
    Article article = InventedArticle.of("By Reuters" + REST);
    return new Article(
        article.id(),
        article.source(),
        article.outlet(),
        article.url(),
        List.of(),
        List.of(new Furniture(new Span(0, 10), kind)),
        bylines,
        article.published(),
        article.language(),
        article.text());
  }
}
