package news.parallax.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text that is no report, as a draft: every line of it is running text, and none is taken
 * for a headline, a caption or an advert.
 */
public final class PlainLines {
  private static final Pattern LINE = Pattern.compile("\\S.*\\S|\\S");

  /** A line that ends so, or earlier than this, is not wrapped. */
  private static final Pattern END = Pattern.compile("[.!?:;][\"”’')\\]]*$");

  private static final int SHORTEST_WRAPPED = 50;

  private PlainLines() {}

  /**
   * {@code text} as an article.
   *
   * @param source its name in messages
   * @param published the day from which it speaks; null when unknown
   */
  public static Article article(
      String source, Outlet outlet, String text, @Nullable Published published) {
    return article(source, outlet, blocks(text), published, text);
  }

  /** The running text of {@code article}, its heads too, as such a text of {@code outlet}. */
  public static Article of(Article article, Outlet outlet, @Nullable Published published) {
    List<Block> blocks =
        article.blocks().stream()
            .map(block -> new Block(block.span(), Block.Role.PARAGRAPH))
            .toList();
    return article(article.source(), outlet, blocks, published, article.text());
  }

  private static Article article(
      String source,
      Outlet outlet,
      List<Block> blocks,
      @Nullable Published published,
      String text) {
    return new Article(
        ArticleId.of(outlet, text),
        source,
        outlet,
        null,
        blocks,
        List.of(),
        List.of(),
        published,
        Locale.ENGLISH,
        text);
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      Span span = new Span(line.start(), line.end());
      Span before = blocks.isEmpty() ? null : blocks.getLast().span();
      if (before != null && goesOn(text, before, span)) {
        blocks.removeLast();
        span = before.cover(span);
      }
      blocks.add(new Block(span, Block.Role.PARAGRAPH));
    }
    return blocks;
  }

  /** Whether a line was broken where the window ended, and not the thought. */
  private static boolean goesOn(String text, Span before, Span line) {
    String words = before.of(text);
    int last = words.length() - words.lastIndexOf('\n') - 1;
    boolean next =
        text.substring(before.end(), line.start()).chars().filter(c -> c == '\n').count() == 1;
    return next && last >= SHORTEST_WRAPPED && !END.matcher(words).find();
  }
}
