package news.parallax.source.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.knowledge.WordList;
import news.parallax.source.ReportMetadata;
import news.parallax.source.date.DateReader;
import news.parallax.source.date.PublicationDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article as a JSON object, its keys as common tools write them. */
public record JsonRecord(JsonNode node) {
  /** Reads JSON; shared and safe for use by many threads. */
  public static final JsonMapper MAPPER = new JsonMapper();

  private static final WordList KEYS = WordList.of(JsonRecord.class, "keys.txt");

  Optional<String> id() {
    return words("id");
  }

  Optional<String> title() {
    return words("title");
  }

  /** The running text, as it stands in the record but for marks of HTML. */
  Optional<String> text() {
    return KEYS.words("text").stream()
        .map(node::path)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .map(MarkedUpText::plain)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  /** What the record says beside its title and text. */
  public ReportMetadata metadata() {
    URI url = url();
    String outlet = words("outlet").filter(name -> webAddress(name) == null).orElse(null);
    return new ReportMetadata(
        outlet,
        null,
        DateReader.read(words("published").stream().toList(), changed(), url),
        url,
        bylines(),
        words("language").map(tag -> Locale.forLanguageTag(tag.replace('_', '-'))).orElse(null));
  }

  /** The days of its changes, as written. */
  private List<String> changed() {
    return KEYS.words("changed").stream()
        .map(node::path)
        .map(JsonRecord::scalar)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is wrong with the date of publication; empty when it is good, open or missing. */
  public Optional<String> dateProblem() {
    return words("published")
        .filter(words -> PublicationDate.within(words).isEmpty())
        .filter(words -> PublicationDate.numeric(words).isEmpty())
        .map(words ->
            "the date “"
                + words
                + "” is not understood, so it stays unknown: write it as 2031-05-04");
  }

  private @Nullable URI url() {
    return words("url").map(JsonRecord::webAddress).orElse(null);
  }

  private List<String> bylines() {
    for (String key : KEYS.words("bylines")) {
      JsonNode value = node.path(key);
      List<String> names = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(each -> scalar(each).ifPresent(names::add));
      } else {
        scalar(value).ifPresent(names::add);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The first words under the keys of {@code section}. */
  private Optional<String> words(String section) {
    return KEYS.words(section).stream()
        .map(node::path)
        .map(JsonRecord::scalar)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The words of a string or number, or of the name of an object. */
  private static Optional<String> scalar(JsonNode value) {
    JsonNode plain = value.isObject() ? value.path("name") : value;
    return Optional.of(plain)
        .filter(each -> each.isString() || each.isNumber())
        .map(JsonNode::asString)
        .map(MarkedUpText::plain)
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  /** {@code words} as a web address; null when they are none. */
  public static @Nullable URI webAddress(String words) {
    if (!words.startsWith("http://") && !words.startsWith("https://")) {
      return null;
    }
    try {
      URI uri = new URI(words.strip());
      return uri.getHost() == null ? null : uri;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** What is wrong with a piece of JSON, and where. */
  public static String reason(JacksonException failure) {
    var place = failure.getLocation();
    String where =
        place == null || place.getLineNr() < 1
            ? ""
            : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    return "is not valid JSON" + where + ": " + failure.getOriginalMessage();
  }
}
