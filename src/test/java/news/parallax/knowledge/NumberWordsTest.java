package news.parallax.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumberWordsTest {
  @Test
  void tellsTheValueOfAWordOfItsKind() {
    assertThat(NumberWords.SMALL.value("seventeen")).isEqualByComparingTo(BigDecimal.valueOf(17));
    assertThat(NumberWords.ORDINAL.value("third")).isEqualByComparingTo(BigDecimal.valueOf(3));
    assertThat(NumberWords.SCALE.value("dozen")).isEqualByComparingTo(BigDecimal.valueOf(12));
    assertThat(NumberWords.SIGN.value("bn")).isEqualByComparingTo(new BigDecimal("1e9"));
    assertThat(NumberWords.ORDINAL_SCALE.value("thousandth"))
        .isEqualByComparingTo(BigDecimal.valueOf(1000));
    assertThat(NumberWords.PART.value("half")).isEqualByComparingTo(new BigDecimal("0.5"));
  }

  @Test
  void knowsNoWordOfAnotherKind() {
    assertThat(NumberWords.SMALL.value("third")).isNull();
    assertThat(NumberWords.SCALE.value("bridge")).isNull();
  }
}
