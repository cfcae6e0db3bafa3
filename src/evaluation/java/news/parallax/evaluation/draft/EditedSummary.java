package news.parallax.evaluation.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.source.text.PlainLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A summary of SummEdits (Laban et al. 2023), as it was or edited.
 *
 * @param id what stands before its last underscore names the text
 * @param text what is summed up
 * @param draft the summary
 * @param consistent whether its annotators found the text to bear it out
 * @param edits the kinds of edit that were made to it
 */
public record EditedSummary(
    String id, String text, String draft, boolean consistent, List<String> edits) {
  private static final Outlet TEXT = new Outlet("text", "text", null);
  private static final Outlet DRAFT = new Outlet("draft", "draft", null);

  /** Copies the list. */
  public EditedSummary {
    edits = List.copyOf(edits);
  }

  /** The summaries in {@code file}, one a line. */
  public static List<EditedSummary> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<EditedSummary> read = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      read.add(
          new EditedSummary(
              node.get("id").asString(),
              node.get("text").asString(),
              node.get("draft").asString(),
              node.get("consistent").asBoolean(),
              node.get("edits").valueStream().map(JsonNode::asString).toList()));
    }
    return read;
  }

  /** Where the summaries of {@code domain} lie in the folder of data. */
  public static Path file(Path data, String domain) {
    return data.resolve("data/check/summedits-" + domain + ".jsonl");
  }

  /** What is summed up, as an article. */
  public Article textArticle() {
    return PlainLines.article(id, TEXT, text, null);
  }

  /** The summary as an article. */
  public Article draftArticle() {
    return PlainLines.article(id, DRAFT, draft, null);
  }
}
