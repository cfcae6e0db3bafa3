package news.parallax.evaluation.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.source.date.PublicationDate;
import news.parallax.source.parser.ArticleParser;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One saved page, what is to be found on it, and what was found.
 *
 * @param page all words of the page
 * @param expected the words of the article
 * @param found what Parallax made of the page
 * @param metadata the title and other things to be found
 */
record PageCase(String page, String expected, Article found, JsonNode metadata) {
  private static final JsonMapper MAPPER = new JsonMapper();

  static PageCase in(Path folder) throws IOException {
    String html = Files.readString(folder.resolve("source.html"));
    return new PageCase(
        Jsoup.parse(html).body().text(),
        Jsoup.parse(Files.readString(folder.resolve("expected.html"))).text(),
        ArticleParser.page(folder.getFileName().toString(), html),
        MAPPER.readTree(Files.readString(folder.resolve("expected-metadata.json"))));
  }

  double f1() {
    return f1(body(), expected);
  }

  /** What all words of the page would reach. */
  double floorF1() {
    return f1(page, expected);
  }

  String title() {
    return found.headline().map(block -> block.span().of(found.text())).orElse("");
  }

  String authors() {
    return String.join(", ", found.bylines());
  }

  String site() {
    return found.outlet().name();
  }

  /** Whether {@code answer} has the words expected under {@code key}: 1, 0, or -1 if none are. */
  int fits(String key, String answer) {
    String gold = metadata.path(key).asString("");
    return gold.isBlank() ? -1 : plain(gold).equals(plain(answer)) ? 1 : 0;
  }

  /** Whether the day of publication is right: 1, 0, or -1 if none is expected. */
  int fitsDate() {
    return PublicationDate.parse(metadata.path("publishedTime").asString(""))
        .map(
            gold -> found.published() != null && gold.day().equals(found.published().day()) ? 1 : 0)
        .orElse(-1);
  }

  private String body() {
    int start =
        found
            .headline()
            .map(Block::span)
            .filter(span -> span.start() == 0)
            .map(span -> span.end())
            .orElse(0);
    return found.text().substring(start);
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("^by ", "")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }

  /** By words, each as often as it stands there. */
  private static double f1(String answer, String gold) {
    Map<String, Integer> left = counts(gold);
    int expected = left.values().stream().mapToInt(Integer::intValue).sum();
    int right = 0;
    int given = 0;
    for (Map.Entry<String, Integer> word : counts(answer).entrySet()) {
      given += word.getValue();
      right += Math.min(word.getValue(), Objects.requireNonNullElse(left.get(word.getKey()), 0));
    }
    return expected + given == 0 ? 1 : 2.0 * right / (expected + given);
  }

  private static Map<String, Integer> counts(String words) {
    Map<String, Integer> counts = new HashMap<>();
    Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+", -1))
        .filter(word -> !word.isEmpty())
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }
}
