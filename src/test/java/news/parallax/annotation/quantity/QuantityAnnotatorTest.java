package news.parallax.annotation.quantity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.phrase.Chunker;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityAnnotatorTest {
  /** Lines "sentence | words=least..most unit precision, ...". */
  static Stream<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(QuantityAnnotatorTest.class.getResourceAsStream("quantities.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
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
    Article article =
        new Article(
            new ArticleId("a1"),
            "test",
            new Outlet("test", "Test", null),
            null,
            List.of(new Block(new Span(0, text.length()), Block.Role.PARAGRAPH)),
            List.of(),
            List.of(),
            null,
            Locale.ENGLISH,
            text);
    List<Sentence> sentences =
        new SentenceSplitter(EnglishModels.tagger())
            .sentences(article).stream().map(Chunker::chunked).toList();
    return QuantityAnnotator.annotate(article, sentences, List.of());
  }
}
