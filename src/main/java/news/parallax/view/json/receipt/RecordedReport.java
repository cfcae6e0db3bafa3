package news.parallax.view.json.receipt;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.view.Provenance;
import news.parallax.view.json.JsonQuotes;
import news.parallax.view.json.JsonView;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was printed with {@code --format json}, read again.
 *
 * @param json the whole document
 */
public record RecordedReport(Form form, JsonNode json) {
  /** A key given twice would hide one of its values. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** What may be printed. */
  public enum Form {
    /** The comparison of one event. */
    REPORT,
    /** Those of several. */
    REPORTS,
    /** Who said what. */
    LEDGER
  }

  /**
   * Reads what was printed.
   *
   * @throws IllegalArgumentException when {@code json} is no report
   */
  public static RecordedReport parse(String json) {
    try {
      JsonNode document = MAPPER.readTree(json);
      return new RecordedReport(form(document.path("format").asString("")), document);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Form form(String format) {
    return switch (format) {
      case JsonView.REPORT_FORMAT -> Form.REPORT;
      case JsonView.REPORTS_FORMAT -> Form.REPORTS;
      case JsonQuotes.FORMAT -> Form.LEDGER;
      default ->
          throw new IllegalArgumentException(
              "need a %s or %s".formatted(JsonView.REPORT_FORMAT, JsonQuotes.FORMAT));
    };
  }

  /** The reports, or the events of a ledger, each with its articles. */
  Stream<PrintedNode> stories() {
    PrintedNode whole = new PrintedNode(json, "");
    return switch (form) {
      case REPORT -> Stream.of(whole);
      case REPORTS -> whole.items("reports");
      case LEDGER -> whole.items("stories");
    };
  }

  /** The program that made it and the settings it had. */
  public Provenance provenance() {
    JsonNode engine =
        form == Form.REPORTS ? json.path("reports").path(0).path("engine") : json.path("engine");
    Map<String, String> settings = new TreeMap<>();
    engine
        .path("settings")
        .properties()
        .forEach(setting -> settings.put(setting.getKey(), setting.getValue().asString("")));
    return Provenance.of(engine.path("version").asString("an unknown version"), settings);
  }

  /** Hash of an article's text to the path under which it was read; the first of equal texts. */
  public Map<String, String> sources() {
    return stories()
        .flatMap(story -> story.items("articles"))
        .collect(
            Collectors.toMap(
                one -> one.string("sha256"), one -> one.string("source"), (one, other) -> one));
  }
}
