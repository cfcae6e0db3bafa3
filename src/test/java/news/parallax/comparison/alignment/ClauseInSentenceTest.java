package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.EnglishModels;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import news.parallax.engine.ArticleAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ClauseInSentenceTest {
  private static final String TEXT =
      """
      Petra Dravec, the mayor of Aldery, closed the bridge on Monday.
      She said that she had asked her engineers, and they agreed.
      """;

  @Test
  void cutsTheSentenceAroundTheClause() {
    assertThat(read("closed the bridge"))
        .isEqualTo(
            new ClauseInSentence(
                "Petra Dravec, the mayor of Aldery,", "closed the bridge", "on Monday."));
  }

  @Test
  void namesWhomAPronounMeansOnceInTheClauseAndNotAgainBeforeIt() {
    assertThat(read("she had asked her engineers"))
        .isEqualTo(
            new ClauseInSentence(
                "She said that", "Petra Dravec had asked her engineers", ", and they agreed."));
  }

  @Test
  void namesWhomAPronounBeforeTheClauseMeans() {
    assertThat(read("and they agreed").before())
        .isEqualTo("Petra Dravec said that she had asked her engineers,");
  }

  @Test
  void keepsAPossessiveOne() {
    assertThat(read("her engineers").clause()).isEqualTo("Petra Dravec's engineers");
  }

  private static ClauseInSentence read(String clause) {
    AnnotatedArticle article =
        new ArticleAnnotator(EnglishModels.tagger()).annotate(InventedArticle.of(1, TEXT, null));
    int start = TEXT.indexOf(clause);
    return ClauseInSentence.of(article, new Span(start, start + clause.length()));
  }
}
