package news.parallax.view.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Article;
import news.parallax.view.Hash;
import news.parallax.view.json.BrokenReceipt.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a printed report against its articles, read again: every hash, every offset, every quoted
 * word. It trusts nothing in the report but the ids.
 *
 * <p>Example: {@code ReceiptVerifier.verify(json, articles)} is empty when every receipt holds.
 */
public final class ReceiptVerifier {
  private final Map<String, Article> bySource = new HashMap<>();
  private final Map<String, Article> byHash = new HashMap<>();
  private final List<BrokenReceipt> broken = new ArrayList<>();

  private ReceiptVerifier(List<Article> articles) {
    for (Article article : articles) {
      bySource.put(article.source(), article);
      byHash.put(Hash.sha256(article.text()), article);
    }
  }

  /**
   * The broken receipts of {@code json}, one report or several or a ledger of quotations, in the
   * order they stand.
   *
   * @param articles the inputs, read again; found by their hash, else (changed files) by their
   *     source
   * @throws IllegalArgumentException when {@code json} is no report
   */
  public static List<BrokenReceipt> verify(String json, List<Article> articles) {
    ReceiptVerifier verifier = new ReceiptVerifier(articles);
    JsonNode document = parse(json);
    switch (document.path("format").asString("")) {
      case JsonView.REPORT_FORMAT -> verifier.report(document, "");
      case JsonView.REPORTS_FORMAT -> verifier.reports(document.path("reports"), "/reports/");
      case JsonQuotes.FORMAT -> verifier.reports(document.path("stories"), "/stories/");
      default ->
          throw new IllegalArgumentException(
              "need a %s or %s".formatted(JsonView.REPORT_FORMAT, JsonQuotes.FORMAT));
    }
    return List.copyOf(verifier.broken);
  }

  private static JsonNode parse(String json) {
    try {
      return JsonMapper.shared().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private void reports(JsonNode reports, String path) {
    for (int i = 0; i < reports.size(); i++) {
      report(reports.path(i), path + i);
    }
  }

  private void report(JsonNode report, String path) {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonNode articles = report.path("articles");
    for (int i = 0; i < articles.size(); i++) {
      article(articles.path(i), path + "/articles/" + i, texts);
    }
    receipts(report, path, texts);
  }

  private void article(JsonNode printed, String path, Map<String, String> texts) {
    String id = printed.path("id").asString("");
    String source = printed.path("source").asString("");
    String hash = printed.path("sha256").asString("");
    Optional<Article> found =
        Optional.ofNullable(byHash.get(hash)).or(() -> Optional.ofNullable(bySource.get(source)));
    if (found.isEmpty()) {
      report(path, id, Fault.ARTICLE_MISSING, "“%s” is not among the inputs".formatted(source));
      return;
    }
    String text = found.get().text();
    texts.put(id, text);
    if (!Hash.sha256(text).equals(hash)) {
      report(path, id, Fault.HASH_MISMATCH, "“%s” has changed since".formatted(source));
    }
    pieces(printed.path("furniture"), path + "/furniture", id, text);
  }

  /** Furniture stands under its article and names it no more. */
  private void pieces(JsonNode furniture, String path, String id, String text) {
    for (int i = 0; i < furniture.size(); i++) {
      offsets(furniture.path(i), path + "/" + i, id, text);
    }
  }

  private void receipts(JsonNode node, String path, Map<String, String> texts) {
    if (node.has("article") && node.has("start") && node.has("end")) {
      receipt(node, path, texts);
    }
    if (node.isObject()) {
      node.properties()
          .forEach(field -> receipts(field.getValue(), path + "/" + field.getKey(), texts));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        receipts(node.path(i), path + "/" + i, texts);
      }
    }
  }

  private void receipt(JsonNode citation, String path, Map<String, String> texts) {
    String id = citation.path("article").asString("");
    String text = texts.get(id);
    if (text == null) {
      report(path, id, Fault.ARTICLE_MISSING, "no text of article “%s”".formatted(id));
    } else if (offsets(citation, path, id, text) && citation.has("text")) {
      words(citation, path, id, text);
    }
  }

  private boolean offsets(JsonNode place, String path, String id, String text) {
    int start = place.path("start").asInt(-1);
    int end = place.path("end").asInt(-1);
    boolean inside = 0 <= start && start < end && end <= text.length();
    if (!inside) {
      report(
          path,
          id,
          Fault.OFFSET_OUTSIDE,
          "[%d, %d) is no stretch of a text of %d".formatted(start, end, text.length()));
    }
    return inside;
  }

  private void words(JsonNode citation, String path, String id, String text) {
    String there = text.substring(citation.path("start").asInt(), citation.path("end").asInt());
    String quoted = citation.path("text").asString("");
    if (!there.equals(quoted)) {
      report(
          path,
          id,
          Fault.WORDS_DIFFER,
          "the report says “%s”, the article “%s”".formatted(quoted, there));
    }
  }

  private void report(String path, String id, Fault fault, String message) {
    broken.add(new BrokenReceipt(path, id, fault, message));
  }
}
