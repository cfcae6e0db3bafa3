package news.parallax.source.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Published;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article as a JSON object, its keys as common tools write them. */
record JsonRecord(JsonNode node) {
  static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> ID = List.of("id", "_id", "uuid", "guid");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> TEXT =
      List.of(
          "text",
          "maintext",
          "content",
          "body",
          "articleBody",
          "article_text",
          "body_text",
          "content_text",
          "full_text",
          "raw_text");
  private static final List<String> OUTLET =
      List.of(
          "outlet",
          "publisher",
          "site_name",
          "sitename",
          "siteName",
          "publication",
          "source",
          "source_domain",
          "domain",
          "hostname");
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "published_at",
          "publishedAt",
          "date_published",
          "datePublished",
          "date_publish",
          "publish_date",
          "pubDate",
          "date",
          "timestamp");
  private static final List<String> URL =
      List.of("url", "link", "canonical_url", "source_url", "source");
  private static final List<String> BYLINES =
      List.of("bylines", "byline", "authors", "author", "creator");
  private static final List<String> LANGUAGE = List.of("language", "lang");

  Optional<String> id() {
    return words(ID);
  }

  Optional<String> title() {
    return words(TITLE);
  }

  /** The running text, as it stands in the record. */
  Optional<String> text() {
    return TEXT.stream()
        .map(node::path)
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  ReportMetadata details() {
    URI url = url();
    String outlet = words(OUTLET).filter(name -> webAddress(name) == null).orElse(null);
    return new ReportMetadata(
        outlet,
        null,
        words(PUBLISHED).flatMap(JsonRecord::date).orElse(null),
        url,
        bylines(),
        words(LANGUAGE).map(Locale::forLanguageTag).orElse(null));
  }

  /** What is wrong with the date of publication; empty when it is good or missing. */
  Optional<String> dateProblem() {
    return words(PUBLISHED)
        .filter(words -> date(words).isEmpty())
        .map(words ->
            "the date “"
                + words
                + "” is not understood, so it stays unknown: write it as 2031-05-04");
  }

  private static Optional<Published> date(String words) {
    boolean epoch = words.matches("\\d{9,10}|\\d{12,13}");
    if (epoch) {
      long number = Long.parseLong(words);
      return Optional.of(
          PublicationDate.ofEpochSecond(words.length() > 10 ? number / 1000 : number));
    }
    return PublicationDate.parse(words);
  }

  private @Nullable URI url() {
    return words(URL).map(JsonRecord::webAddress).orElse(null);
  }

  private List<String> bylines() {
    for (String key : BYLINES) {
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

  private Optional<String> words(List<String> keys) {
    return keys.stream()
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
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  /** {@code words} as a web address; null when they are none. */
  static @Nullable URI webAddress(String words) {
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
  static String reason(JacksonException failure) {
    var place = failure.getLocation();
    String where =
        place == null || place.getLineNr() < 1
            ? ""
            : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    return "is not valid JSON" + where + ": " + failure.getOriginalMessage();
  }
}
