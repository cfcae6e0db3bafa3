package news.parallax.evaluation.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import news.parallax.comparison.Conflict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A few short invented reports that differ on one point, or on none.
 *
 * @param kind what they differ on
 * @param verdict what the difference amounts to; null where they agree
 * @param positions the words that tell the point, or look like it
 */
public record InventedStory(
    String id,
    Conflict.Kind kind,
    Conflict.@Nullable Verdict verdict,
    List<Article> articles,
    List<Position> positions) {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  /** Copies the lists. */
  public InventedStory {
    articles = List.copyOf(articles);
    positions = List.copyOf(positions);
  }

  /**
   * The words of one report that tell the point.
   *
   * @param article the index of the report
   * @param side which value they give; reports of one side agree
   */
  public record Position(int article, int side, String quote) {}

  /** The stories in {@code file}, one a line. */
  public static List<InventedStory> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<InventedStory> stories = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      stories.add(story(mapper.readTree(line)));
    }
    return stories;
  }

  private static InventedStory story(JsonNode node) {
    List<Article> articles = new ArrayList<>();
    for (JsonNode article : node.path("articles")) {
      articles.add(article("a" + (articles.size() + 1), article));
    }
    String verdict = name(node, "verdict");
    return new InventedStory(
        node.path("id").asString(""),
        Conflict.Kind.valueOf(name(node, "kind")),
        verdict.equals("NONE") ? null : Conflict.Verdict.valueOf(verdict),
        articles,
        positions(node));
  }

  private static List<Position> positions(JsonNode node) {
    List<Position> positions = new ArrayList<>();
    for (JsonNode one : node.path("positions")) {
      positions.add(
          new Position(
              one.path("article").asInt(), one.path("side").asInt(), one.path("quote").asString("")));
    }
    return positions;
  }

  private static String name(JsonNode node, String key) {
    return node.path(key).asString("").toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Article article(String id, JsonNode node) {
    String title = node.path("title").asString("");
    String text = title + "\n\n" + node.path("text").asString("");
    List<Block> blocks = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      Block.Role role = blocks.isEmpty() ? Block.Role.HEADLINE : Block.Role.PARAGRAPH;
      blocks.add(new Block(new Span(paragraph.start(), paragraph.end()), role));
    }
    String outlet = node.path("outlet").asString(id);
    String published = node.path("published").asString("");
    return new Article(
        new ArticleId(id),
        id,
        new Outlet(outlet, outlet, null),
        null,
        blocks,
        List.of(),
        List.of(),
        published.length() < 10 ? null : Published.on(LocalDate.parse(published.substring(0, 10))),
        Locale.ENGLISH,
        text);
  }

  /** Whether one report at least is wrong or overtaken. */
  public boolean isOpen() {
    return verdict == Conflict.Verdict.CONFLICT || verdict == Conflict.Verdict.UPDATE;
  }
}
