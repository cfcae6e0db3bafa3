package news.parallax.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import org.junit.jupiter.api.Test;

class PlainLinesTest {
  private static final Outlet DRAFT = new Outlet("draft", "draft", null);

  private static String blocks(String text) {
    Article article = PlainLines.article("draft.txt", DRAFT, text, null);
    return article.blocks().stream()
        .map(block -> block.role() + ": " + block.span().of(text).replace('\n', '|'))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void takesEveryLineForRunningText() {
    assertThat(
            blocks(
                """
                Bridge reopens

                  The bridge reopened.
                Photo: Herald
                """))
        .isEqualTo(
            """
            PARAGRAPH: Bridge reopens
            PARAGRAPH: The bridge reopened.
            PARAGRAPH: Photo: Herald\
            """);
  }

  @Test
  void joinsALineThatWasBrokenWhereTheWindowEnded() {
    assertThat(
            blocks(
                """
                The harbour bridge in Westmouth reopened on Monday after
                repairs that took four months.
                It is safe.
                """))
        .isEqualTo(
            """
            PARAGRAPH: The harbour bridge in Westmouth reopened on Monday after|repairs that took four months.
            PARAGRAPH: It is safe.\
            """);
  }

  @Test
  void hasNoBlocksWithoutWords() {
    assertThat(blocks(" \n\n")).isEmpty();
  }
}
