package news.parallax.comparison.exclusive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.Article;
import news.parallax.article.Furniture;
import news.parallax.comparison.TaggedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
  private static final String TOLD =
      "The/DT train passed/VBD/pass a/DT brake test near/IN Aldery in/IN March .";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The/DT train passed/VBD/pass a/DT brake test near/IN Aldery in/IN March .      | true",
        "The/DT train passes/VBZ/pass a/DT brake test near/IN Aldery in/IN March .      | true",
        "Trains/NNS pass/VBP/pass a/DT brake test near/IN Aldery in/IN March .          | true",
        "= The/DT train passed/VBD/pass a/DT brake test near/IN Aldery in/IN March .    | false",
        "The/DT train passed/VBD/pass near/IN Aldery .                                  | false",
        "A/DT brake test of/IN the/DT train near/IN Aldery in/IN March .                | false",
        "The/DT train passed/VBD/pass a/DT brake test near/IN Aldery in/IN March ?      | false",
        "The/DT train passed/VBD/pass your/PRP$ brake test near/IN Aldery in/IN March . | false",
        "She/PRP noted/VBD/note “ My/PRP$ train passed/VBD/pass a/DT brake test ” near/IN Aldery . | false",
        "Rain held/VBD/hold “ us/PRP my/PRP$ friend ” near/IN Aldery bridge in/IN March until/IN the/DT second/JJ Tuesday came/VBD/come . | true"
      })
  void isToldWhenItIsRunningTextOfTheOutletsOwn(String tagged, boolean told) {
    AnnotatedArticle article = TaggedReport.of(tagged);

    assertThat(Statement.of(article, article.sentences().getFirst(), false).isTold())
        .isEqualTo(told);
  }

  @Test
  void leavesOutOpeningsAndWhatIsNoReport() {
    AnnotatedArticle article = TaggedReport.of(TOLD);
    assertThat(Statement.of(article, article.sentences().getFirst(), true).isTold()).isFalse();
    AnnotatedArticle caption = TaggedReport.as(captioned(article), article);
    assertThat(Statement.of(caption, caption.sentences().getFirst(), false).isTold()).isFalse();
  }

  @Test
  void knowsTheWordsThatCarrySense() {
    AnnotatedArticle article =
        TaggedReport.of(
            "She/PRP said/VBD/say 3/CD other/JJ trains/NNS/train came/VBD/come late/RB");
    assertThat(Statement.of(article, article.sentences().getFirst(), false).words())
        .containsExactly("3", "train");
  }

  private static Article captioned(AnnotatedArticle report) {
    Article article = report.article();
    return new Article(
        article.id(),
        article.source(),
        article.outlet(),
        article.url(),
        List.of(),
        List.of(new Furniture(report.sentences().getFirst().span(), Furniture.Kind.CAPTION)),
        article.bylines(),
        article.published(),
        article.language(),
        article.text());
  }
}
