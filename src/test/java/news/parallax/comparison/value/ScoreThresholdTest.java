package news.parallax.comparison.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Explanation;
import news.parallax.article.InventedArticle;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.evidence.SentenceHandle;
import org.junit.jupiter.api.Test;

class ScoreThresholdTest {
  private static final Article ARTICLE = InventedArticle.of("Nine boats sank.");

  @Test
  void asksMoreOfMeasuresThanOfLengths() {
    assertThat(ScoreThreshold.of(amount(9, "metre"), amount(8, "metre"), false))
        .isGreaterThan(ScoreThreshold.of(amount(9, "hour"), amount(8, "hour"), false));
  }

  @Test
  void comparesSmallCountsOnlyWhereAVerbStandsBehindThem() {
    assertThat(ScoreThreshold.of(amount(3, "boat"), amount(2, "boat"), false))
        .isEqualTo(Double.MAX_VALUE);
    assertThat(ScoreThreshold.of(amount(3, "boat"), amount(2, "boat"), true)).isLessThan(1);
    assertThat(ScoreThreshold.of(amount(30, "boat"), amount(20, "boat"), false)).isLessThan(1);
    assertThat(ScoreThreshold.of(amount(30, "boat"), amount(20, "car"), false))
        .isEqualTo(Double.MAX_VALUE);
  }

  private static Value amount(int value, String unit) {
    Span whole = new Span(0, ARTICLE.text().length());
    Sentence sentence =
        new Sentence(
            whole,
            0,
            Block.Role.PARAGRAPH,
            List.of(new Token(whole, "boats", "NNS", "boat", Token.NameClass.NONE)),
            List.of());
    AnnotatedArticle article =
        new AnnotatedArticle(
            ARTICLE,
            List.of(sentence),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Quantity quantity =
        new Quantity(
            new Span(0, 4),
            BigDecimal.valueOf(value),
            BigDecimal.valueOf(value),
            unit,
            Quantity.Precision.EXACT,
            null,
            Explanation.of("made-by-hand", "so that the case is clear"));
    return new Value.Amount(
        new SentenceHandle(article, sentence), quantity.span(), Conflict.Kind.NUMBER, quantity);
  }
}
