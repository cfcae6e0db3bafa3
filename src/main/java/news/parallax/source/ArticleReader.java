package news.parallax.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Span;

/** Reads files and folders into articles. */
public final class ArticleReader {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

  private ArticleReader() {}

  /** The plain-text articles at {@code path}, in order of file name. */
  public static List<Article> read(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      List<Article> articles = new ArrayList<>();
      for (Path file : sorted) {
        articles.add(article("a" + (articles.size() + 1), file));
      }
      return articles;
    }
  }

  private static Article article(String id, Path file) throws IOException {
    String text = Files.readString(file);
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      blocks.add(new Block(new Span(line.start(), line.end()), Block.Role.PARAGRAPH));
    }
    Outlet outlet = new Outlet(id, id, null);
    return new Article(
        new ArticleId(id),
        file.toString(),
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
