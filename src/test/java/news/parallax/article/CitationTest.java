package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void sortsByArticleThenByPlace() {
    String sorted =
        Stream.of(cite("a10", 0, 3), cite("a2", 7, 9), cite("a2", 0, 3))
            .sorted()
            .map(citation -> citation.article() + citation.span().toString())
            .collect(Collectors.joining(" "));

    assertThat(sorted).isEqualTo("a10[0, 3) a2[0, 3) a2[7, 9)");
  }

  @Test
  void refusesToCiteNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cite("a1", 4, 4))
        .withMessage("a citation must cover text, got [4, 4)");
  }

  private static Citation cite(String article, int start, int end) {
    return new Citation(new ArticleId(article), new Span(start, end));
  }
}
