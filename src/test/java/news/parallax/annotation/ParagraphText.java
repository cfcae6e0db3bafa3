package news.parallax.annotation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.EnglishModels;
import news.parallax.annotation.phrase.Chunker;
import news.parallax.annotation.sentence.SentenceSplitter;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Span;

/** Invented articles, one block a line; a line that begins with {@code # } is a heading. */
public final class ParagraphText {
  private static final Pattern LINE = Pattern.compile("(# )?([^\\n]*\\S)");

  private ParagraphText() {}

  /** The article of {@code text}. */
  public static Article article(String text) {
    List<Block> blocks =
        LINE.matcher(text)
            .results()
            .map(line -> {
              Block.Role role = line.group(1) == null ? Block.Role.PARAGRAPH : Block.Role.HEADING;
              return new Block(new Span(line.start(2), line.end(2)), role);
            })
            .toList();
    return new Article(
        new ArticleId("a1"),
        "post.txt",
        new Outlet("post", "The Post", null),
        null,
        blocks,
        List.of(),
        List.of(),
        null,
        Locale.ENGLISH,
        text);
  }

  /** Its sentences without phrases. */
  public static List<Sentence> sentences(Article article) {
    return new SentenceSplitter(EnglishModels.tagger()).sentences(article);
  }

  /** Its sentences with phrases. */
  public static List<Sentence> chunked(Article article) {
    return sentences(article).stream().map(Chunker::chunked).toList();
  }
}
