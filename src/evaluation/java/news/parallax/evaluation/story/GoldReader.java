package news.parallax.evaluation.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import news.parallax.article.Article;
import news.parallax.evaluation.Checksum;
import news.parallax.evaluation.story.StoryGold.Dated;
import news.parallax.evaluation.story.StoryGold.Disagreement;
import news.parallax.evaluation.story.StoryGold.Name;
import news.parallax.evaluation.story.StoryGold.Pair;
import news.parallax.evaluation.story.StoryGold.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a story's gold from JSON. An anchor is {@code [file, start, end]} or, for gold a human can
 * read, {@code [file, "words"]}, the words' only occurrence, or {@code [file, "words", n]}, their
 * n-th, counted from one. A name is a string or, in gold that holds no text, an anchor of a mention
 * of it.
 */
final class GoldReader {
  private static final List<String> SUBTLE = List.of("wording", "modality");

  private final JsonNode gold;
  private final List<String> files;
  private final Map<String, String> texts = new TreeMap<>();

  private GoldReader(JsonNode gold, List<Article> articles) {
    this.gold = gold;
    this.files = strings(gold.path("files"));
    articles.forEach(article -> texts.put(fileName(article), article.text()));
    checkTexts(strings(gold.path("checksums")));
  }

  /** Offsets without words are worth nothing when the texts have changed. */
  private void checkTexts(List<String> checksums) {
    for (int i = 0; i < checksums.size(); i++) {
      String text = texts.getOrDefault(files.get(i), "");
      if (!Checksum.of(text).equals(checksums.get(i))) {
        throw new IllegalArgumentException(
            "the gold was written about another text than that of " + files.get(i));
      }
    }
  }

  /**
   * The gold in {@code file} about {@code articles}.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it names words the articles do not hold, or the texts are
   *     not those it was written about
   */
  static StoryGold read(Path file, List<Article> articles) throws IOException {
    JsonNode root = new JsonMapper().readTree(Files.readString(file));
    return new GoldReader(root, articles).gold();
  }

  /** The last part of an article's source. */
  static String fileName(Article article) {
    return article.source().substring(article.source().replace('\\', '/').lastIndexOf('/') + 1);
  }

  private StoryGold gold() {
    return new StoryGold(
        files,
        list("quotes").map(this::quote).toList(),
        list("variants").map(node -> anchors(node.path(1))).toList(),
        pairs("not_variants"),
        list("facts").map(node -> anchors(node.path(1))).toList(),
        list("conflicts").map(this::disagreement).toList(),
        list("borderline").flatMap(node -> sides(node).stream()).toList(),
        list("compatible").map(this::sides).toList(),
        list("entities").map(this::name).toList(),
        list("never_merge").map(this::allWords).toList(),
        list("timeline").map(this::dated).toList(),
        list("framing").map(node -> anchor(node.path(1))).toList(),
        list("not_framing").map(this::anchor).toList(),
        pairs("reuse"),
        list("boilerplate").map(this::anchor).toList());
  }

  private Quote quote(JsonNode node) {
    return new Quote(
        anchor(node.path("at")),
        words(node.path("speaker")),
        allWords(node.path("alt")),
        node.path("kind").asString(""),
        node.path("optional").asBoolean(false));
  }

  private Disagreement disagreement(JsonNode node) {
    boolean subtle =
        node.path("certainty").asString("").equals("subtle")
            || SUBTLE.contains(node.path("kind").asString(""));
    return new Disagreement(node.path("id").asString(""), sides(node), !subtle);
  }

  /** Any place of one position with any of another. */
  private List<Pair> sides(JsonNode node) {
    List<List<Anchor>> positions = positions(node);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.addAll(Pair.across(positions.get(j), positions.get(i)));
      }
    }
    return pairs;
  }

  /**
   * The places of each position: {@code positions}, {@code sides} of one place each with further
   * ones in {@code also}, or a mere pair of places.
   */
  private List<List<Anchor>> positions(JsonNode node) {
    if (node.isArray()) {
      return List.of(List.of(anchor(node.path(0))), List.of(anchor(node.path(1))));
    }
    return node.has("positions")
        ? stream(node.path("positions")).map(this::anchors).toList()
        : List.of(side(node, 0), side(node, 1));
  }

  private List<Anchor> side(JsonNode node, int index) {
    List<Anchor> places = new ArrayList<>(List.of(anchor(node.path("sides").path(index))));
    JsonNode also = node.path("also").path(index);
    if (also.path(0).isArray()) {
      places.addAll(anchors(also));
    } else if (also.isArray() && !also.isEmpty()) {
      places.add(anchor(also));
    }
    return places;
  }

  private Name name(JsonNode node) {
    return new Name(words(node.path(1)), allWords(node.path(2)));
  }

  private Dated dated(JsonNode node) {
    return new Dated(
        anchor(node.path("at")),
        node.path("iso").asString(""),
        node.path("ambiguous").isMissingNode() && node.path("needs").isMissingNode());
  }

  private List<Pair> pairs(String key) {
    return list(key).map(node -> new Pair(anchor(node.path(0)), anchor(node.path(1)))).toList();
  }

  private List<Anchor> anchors(JsonNode nodes) {
    return stream(nodes).map(this::anchor).toList();
  }

  private Anchor anchor(JsonNode node) {
    if (node.path(1).isNumber()) {
      return new Anchor(node.path(0).asInt(), node.path(1).asInt(), node.path(2).asInt());
    }
    String file =
        node.path(0).isNumber() ? files.get(node.path(0).asInt()) : node.path(0).asString("");
    String words = node.path(1).asString("");
    int start = place(file, words, node.path(2).asInt(0));
    return new Anchor(files.indexOf(file), start, start + words.length());
  }

  /** Where {@code words} stand for the {@code n}-th time; 0 asks for the only time. */
  private int place(String file, String words, int n) {
    String text = texts.getOrDefault(file, "");
    int at = text.indexOf(words);
    for (int i = 1; i < n && at >= 0; i++) {
      at = text.indexOf(words, at + 1);
    }
    if (words.isEmpty() || at < 0 || (n == 0 && text.indexOf(words, at + 1) >= 0)) {
      throw new IllegalArgumentException(
          "the gold needs “%s” %s in %s".formatted(words, n == 0 ? "once" : "time " + n, file));
    }
    return at;
  }

  private List<String> allWords(JsonNode nodes) {
    return stream(nodes).map(this::words).toList();
  }

  /** A name as it is written or as it stands at its anchor. */
  private String words(JsonNode node) {
    if (!node.isArray()) {
      return node.asString("");
    }
    Anchor at = anchor(node);
    return texts.getOrDefault(files.get(at.doc()), "").substring(at.start(), at.end());
  }

  private Stream<JsonNode> list(String key) {
    return stream(gold.path(key));
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private static List<String> strings(JsonNode nodes) {
    return stream(nodes).map(node -> node.asString("")).toList();
  }
}
