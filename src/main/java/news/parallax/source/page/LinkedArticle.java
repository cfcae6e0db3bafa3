package news.parallax.source.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import news.parallax.source.json.JsonRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The article a page describes in JSON-LD; a missing node where it describes none. */
record LinkedArticle(JsonNode node) {
  /** A graph that holds its article holds it early; this bounds the search of a hostile page. */
  private static final int MOST_NODES = 2_000;

  static LinkedArticle in(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        return new LinkedArticle(article.get());
      }
    }
    return new LinkedArticle(MissingNode.getInstance());
  }

  /** The words under {@code key}, or the name of what stands there. */
  Optional<String> words(String key) {
    return names(node.path(key)).stream().findFirst();
  }

  List<String> authors() {
    return names(node.path("author"));
  }

  private static List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> names.addAll(names(each)));
    } else if (value.isObject()) {
      names.addAll(names(value.path("name")));
    } else if (value.isString() && !value.asString().isBlank()) {
      names.add(value.asString().strip());
    }
    return names;
  }

  private static Optional<JsonNode> article(String json) {
    try {
      Deque<JsonNode> open = new ArrayDeque<>(List.of(JsonRecord.MAPPER.readTree(json)));
      for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
        JsonNode node = open.removeFirst();
        if (isArticle(node)) {
          return Optional.of(node);
        }
        (node.isArray() ? node : node.path("@graph")).forEach(open::addLast);
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty(); // sites print broken JSON-LD; the meta elements are asked instead
    }
  }

  private static boolean isArticle(JsonNode node) {
    return names(node.path("@type")).stream()
        .anyMatch(type ->
            type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
  }
}
