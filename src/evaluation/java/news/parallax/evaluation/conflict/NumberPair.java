package news.parallax.evaluation.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Outlet;
import news.parallax.article.Published;
import news.parallax.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two sentences of two reports that hold different numbers.
 *
 * @param articles each sentence as a report of its own, with its outlet and day
 * @param label what a reader made of the difference
 */
record NumberPair(List<Article> articles, Label label) {
  /** What a difference between numbers amounts to. */
  enum Label {
    /** Both cannot be right. */
    CONFLICT,
    /** The later report supersedes the earlier one. */
    UPDATE,
    /** Both can be right: rounding, another form, a sum, or another quantity altogether. */
    NONE;

    static Label of(String word) {
      return switch (word) {
        case "conflict" -> CONFLICT;
        case "updated-over-time" -> UPDATE;
        default -> NONE;
      };
    }
  }

  /** The pairs in {@code file}, one a line. */
  static List<NumberPair> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<NumberPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      pairs.add(
          new NumberPair(
              List.of(article("a1", node.path("a")), article("a2", node.path("b"))),
              Label.of(node.path("label").asString(""))));
    }
    return pairs;
  }

  private static Article article(String id, JsonNode node) {
    String text = node.path("s").asString("");
    String outlet = node.path("outlet").asString("");
    return new Article(
        new ArticleId(id),
        node.path("id").asString(""),
        new Outlet(outlet, outlet, null),
        null,
        List.of(new Block(new Span(0, text.length()), Block.Role.PARAGRAPH)),
        List.of(),
        List.of(),
        Published.on(LocalDate.parse(node.path("date").asString(""))),
        Locale.ENGLISH,
        text);
  }
}
