package news.parallax.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Span;

/** Articles written in tests: each line is a paragraph, a line after "# " a heading. */
final class QuotationText {
  private QuotationText() {}

  static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        boolean heading = line.startsWith("# ");
        Span span = new Span(start + (heading ? 2 : 0), start + line.length());
        blocks.add(new Block(span, heading ? Block.Role.HEADING : Block.Role.PARAGRAPH));
      }
      start += line.length() + 1;
    }
    Outlet outlet = new Outlet("daily-lantern", "Daily Lantern", null);
    return new Article(
        new ArticleId("a1"),
        "lantern.txt",
        outlet,
        null,
        blocks,
        List.of(),
        List.of(),
        null,
        Locale.ENGLISH,
        text);
  }
}
