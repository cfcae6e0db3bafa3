package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;
import news.parallax.comparison.Origin;
import news.parallax.view.MainOrigins;
import org.junit.jupiter.api.Test;

class OriginPaletteTest {
  private static final List<Origin> NINE =
      IntStream.rangeClosed(1, 9).mapToObj(OriginPaletteTest::origin).toList();
  private static final OriginPalette PALETTE = new OriginPalette(new MainOrigins(NINE));

  private static Origin origin(int number) {
    return new Origin(
        "o-" + number,
        Origin.Kind.OWN,
        "Outlet " + number,
        List.of(new ArticleId("k" + number)),
        Explanation.of("sample", "made up"));
  }

  @Test
  void beginsAnewAfterEightColours() {
    assertThat(NINE.stream().map(PALETTE::of))
        .containsExactly("o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8", "o1");
  }

  @Test
  void coloursAnArticleAsItsOrigin() {
    assertThat(PALETTE.of(new ArticleId("k3"))).isEqualTo("o3");
    assertThat(PALETTE.of(new ArticleId("unknown"))).isEqualTo("o0");
  }
}
