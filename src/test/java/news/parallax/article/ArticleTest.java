package news.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final String TEXT =
      """
      Ferry runs aground off Harl
      All 60 aboard are safe
      The ferry struck a sandbank at dawn.
      Photo: J. Orme
      """;

  @Test
  void isTitledByItsHeadline() {
    Article article = article(List.of(block(0, 27, Block.Role.HEADLINE)), List.of());

    assertThat(article.title()).isEqualTo("Ferry runs aground off Harl");
  }

  @Test
  void isTitledByTheFirstLineWithoutAHeadline() {
    Article article = article(List.of(block(28, 87, Block.Role.PARAGRAPH)), List.of());

    assertThat(article.title()).isEqualTo("All 60 aboard are safe");
    assertThat(article.headline()).isEmpty();
  }

  @Test
  void isTitledByItsSourceWhenItIsEmpty() {
    assertThat(article(List.of(), List.of()).title()).isEqualTo("harl.txt");
  }

  @Test
  void tellsFurnitureFromText() {
    Article article =
        article(List.of(), List.of(new Furniture(new Span(88, 102), Furniture.Kind.CREDIT)));

    assertThat(article.isFurniture(new Span(80, 90))).isTrue();
    assertThat(article.isFurniture(new Span(51, 87))).isFalse();
  }

  @Test
  void citesItsWords() {
    Citation citation = article(List.of(), List.of()).cite(new Span(55, 60));

    assertThat(citation.article()).hasToString("a1");
    assertThat(citation.span().of(TEXT)).isEqualTo("ferry");
  }

  @Test
  void keepsItsBlocksWhenTheListChanges() {
    List<Block> blocks = new ArrayList<>(List.of(block(0, 27, Block.Role.HEADLINE)));
    Article article = article(blocks, List.of());

    blocks.clear();

    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void refusesABlockBeyondTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(List.of(block(0, 104, Block.Role.PARAGRAPH)), List.of()))
        .withMessage("need a span inside the text of 103 code units, got [0, 104)");
  }

  @Test
  void refusesFurnitureBeyondTheText() {
    Furniture piece = new Furniture(new Span(88, 104), Furniture.Kind.CREDIT);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(List.of(), List.of(piece)))
        .withMessage("need a span inside the text of 103 code units, got [88, 104)");
  }

  @Test
  void refusesToCiteBeyondTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(List.of(), List.of()).cite(new Span(0, 104)))
        .withMessage("need a span inside the text of 103 code units, got [0, 104)");
  }

  private static Block block(int start, int end, Block.Role role) {
    return new Block(new Span(start, end), role);
  }

  private static Article article(List<Block> blocks, List<Furniture> furniture) {
    Outlet outlet = new Outlet("harl-post", "Harl Post", null);
    return new Article(
        new ArticleId("a1"),
        "harl.txt",
        outlet,
        null,
        blocks,
        furniture,
        List.of(),
        null,
        Locale.ENGLISH,
        TEXT);
  }
}
