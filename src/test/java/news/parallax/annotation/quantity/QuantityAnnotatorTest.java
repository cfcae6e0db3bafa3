package news.parallax.annotation.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.InventedSentences;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.article.Article;
import news.parallax.article.InventedArticle;
import news.parallax.knowledge.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityAnnotatorTest {
  /** Lines "sentence | words=least..most unit precision, ...". */
  static Stream<String> lines() {
    return WordList.of(QuantityAnnotatorTest.class, "quantities.txt").entries().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void reads(String line) {
    String[] parts = line.split(" \\| ", -1);
    String found =
        quantities(parts[0]).stream()
            .map(quantity -> quantity.span().of(parts[0]) + "=" + written(quantity))
            .collect(joining(", "));
    assertThat(found).isEqualTo(parts[1].strip());
  }

  @Test
  void saysWhatIsCounted() {
    Quantity boats = quantities("The navy seized 12 fishing boats.").getFirst();
    assertThat(boats.why().rule()).isEqualTo("count");
    assertThat(boats.why().because()).isEqualTo("a number of boat");
  }

  private static String written(Quantity quantity) {
    String least = quantity.least() == null ? "" : quantity.least().toPlainString();
    String most = quantity.most() == null ? "" : quantity.most().toPlainString();
    String range = least.equals(most) ? least : least + ".." + most;
    String whole = quantity.whole() == null ? "" : " of " + quantity.whole();
    return range + " " + quantity.unit() + " " + quantity.precision() + whole;
  }

  private static List<Quantity> quantities(String text) {
    Article article = InventedArticle.of(text);
    List<Sentence> sentences = InventedSentences.chunked(article);
    return QuantityAnnotator.annotate(article, sentences, List.of());
  }
}
