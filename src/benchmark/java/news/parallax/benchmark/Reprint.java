package news.parallax.benchmark;

import java.util.List;
import java.util.Random;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;

/** Prints a report again with a quarter of its paragraphs left out. */
final class Reprint {
  private static final int ONE_IN = 4;

  private Reprint() {}

  static Article of(Article article, int number, Random random) {
    List<Block> blocks =
        article.blocks().stream()
            .filter(block ->
                block.role() != Block.Role.PARAGRAPH || random.nextInt(ONE_IN) > 0)
            .toList();
    return new Article(
        new ArticleId("r" + number),
        article.source(),
        article.outlet(),
        article.url(),
        blocks,
        List.of(),
        article.bylines(),
        article.published(),
        article.language(),
        article.text());
  }
}
