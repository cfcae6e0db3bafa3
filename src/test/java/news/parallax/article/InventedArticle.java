package news.parallax.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Articles written in tests: each line is a paragraph, a line after {@code # } a heading, after
 * {@code = } the headline.
 */
public final class InventedArticle {
  private static final Pattern LINE = Pattern.compile("(# |= )?([^\\n]*\\S)");

  private InventedArticle() {}

  /** The article {@code a1} of {@code text}, published nobody knows when. */
  public static Article of(String text) {
    return of(1, text, null);
  }

  /**
   * The article {@code a1}, {@code a2} and so on, of an outlet of its own.
   *
   * @param day of publication; null when nobody knows
   */
  public static Article of(int number, String text, @Nullable LocalDate day) {
    return new Article(
        new ArticleId("a" + number),
        number + ".txt",
        new Outlet("outlet-" + number, "Outlet " + number, null),
        null,
        blocks(text),
        List.of(),
        List.of(),
        day == null ? null : Published.on(day),
        Locale.ENGLISH,
        text);
  }

  private static List<Block> blocks(String text) {
    return LINE.matcher(text)
        .results()
        .map(line -> {
          return new Block(new Span(line.start(2), line.end(2)), role(line.group(1)));
        })
        .toList();
  }

  private static Block.Role role(@Nullable String mark) {
    return mark == null
        ? Block.Role.PARAGRAPH
        : mark.equals("= ") ? Block.Role.HEADLINE : Block.Role.HEADING;
  }
}
