package news.parallax.source.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The article a page describes in JSON-LD; a missing node where it describes none.
 *
 * @param named what the page describes under an {@code @id}, to which the article may refer
 */
record LinkedArticle(JsonNode node, Map<String, JsonNode> named) {
  /** A graph that holds its article holds it early; this bounds the search of a hostile page. */
  private static final int MOST_NODES = 2_000;

  /**
   * The article of {@code page}.
   *
   * @param faults takes why a description of one cannot be read
   */
  static LinkedArticle in(Document page, Consumer<String> faults) {
    Map<String, JsonNode> named = new HashMap<>();
    List<JsonNode> articles = new ArrayList<>();
    Optional<String> fault = Optional.empty();
    for (Element script : page.select("script[type=application/ld+json]")) {
      LenientJson json = LenientJson.read(script.data());
      json.values().forEach(value -> search(value, articles, named));
      fault = fault.or(json::fault);
    }
    if (articles.isEmpty()) {
      fault.ifPresent(reason ->
          faults.accept(
              "describes its article in JSON-LD that cannot be read (%s): outlet, date and authors are taken from elsewhere"
                  .formatted(reason)));
    }
    return new LinkedArticle(
        articles.isEmpty() ? MissingNode.getInstance() : articles.getFirst(), Map.copyOf(named));
  }

  private static void search(JsonNode value, List<JsonNode> articles, Map<String, JsonNode> named) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(value));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (isArticle(node)) {
        articles.add(node);
      }
      if (node.path("@id").isString() && node.has("name")) {
        named.putIfAbsent(node.path("@id").asString(), node);
      }
      node.values().forEach(open::addLast);
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    return (type.isArray() ? type.values().stream() : List.of(type).stream())
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .anyMatch(name ->
            name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  /** The words under {@code key}, or the name of what stands there. */
  Optional<String> words(String key) {
    return names(node.path(key)).stream().findFirst();
  }

  List<String> authors() {
    return names(node.path("author"));
  }

  private List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> names.addAll(names(each)));
    } else if (value.isObject()) {
      names.addAll(name(value).or(() -> referred(value)).stream().toList());
    } else if (value.isString() && !value.asString().isBlank()) {
      names.add(value.asString().strip());
    }
    return names;
  }

  private Optional<String> referred(JsonNode reference) {
    return Optional.ofNullable(named.get(reference.path("@id").asString("")))
        .flatMap(LinkedArticle::name);
  }

  private static Optional<String> name(JsonNode thing) {
    JsonNode name = thing.path("name");
    return Optional.of(name.isArray() ? name.path(0) : name)
        .filter(JsonNode::isString)
        .map(words -> words.asString().strip())
        .filter(words -> !words.isEmpty());
  }
}
