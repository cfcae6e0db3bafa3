package news.parallax.evaluation.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * One expression that a case of recognizers-specs expects to be found.
 *
 * @param input the text, where the expression lies in it
 * @param today the day it is read on; null for numbers
 * @param type as the specs name it: "date", "duration", "currency"
 * @param values every value that is right: a TIMEX3 value and its resolutions, or a number
 * @param unit the specs' name of the unit; empty for none
 */
record SpecCase(
    String input,
    Span span,
    @Nullable LocalDate today,
    String type,
    Set<String> values,
    String unit) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> VALUES = List.of("timex", "Timex", "value");

  /** The words to be found. */
  String words() {
    return span.of(input);
  }

  /** The expressions that {@code file} expects, in order. */
  static List<SpecCase> read(Path file) throws IOException {
    String text = Files.readString(file);
    List<SpecCase> cases = new ArrayList<>();
    for (JsonNode node : JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      for (JsonNode result : node.path("Results")) {
        SpecCase one = of(node, result);
        if (one != null) {
          cases.add(one);
        }
      }
    }
    return cases;
  }

  private static @Nullable SpecCase of(JsonNode node, JsonNode result) {
    String input = node.path("Input").asString("");
    int start = result.path("Start").asInt(-1);
    int end =
        result.has("End") ? result.path("End").asInt() + 1 : start + result.path("Length").asInt(0);
    if (start < 0 || end > input.length() || end <= start) {
      return null;
    }
    String reference = node.path("Context").path("ReferenceDateTime").asString("");
    JsonNode meaning = result.has("Value") ? result.path("Value") : result.path("Resolution");
    return new SpecCase(
        input,
        new Span(start, end),
        reference.isEmpty() ? null : LocalDate.parse(reference.substring(0, 10)),
        type(result),
        values(meaning),
        meaning.path("unit").asString(""));
  }

  private static String type(JsonNode result) {
    String name = result.path("TypeName").asString(result.path("Type").asString(""));
    return name.substring(name.indexOf('.') + 1);
  }

  /** All values anywhere below {@code meaning}. */
  private static Set<String> values(JsonNode meaning) {
    Set<String> values = new LinkedHashSet<>();
    for (String name : VALUES) {
      meaning.findValues(name).stream()
          .filter(JsonNode::isString)
          .forEach(v -> values.add(v.asString()));
    }
    for (String name : List.of("FutureResolution", "PastResolution")) {
      for (JsonNode value : meaning.path(name)) {
        values.add(value.asString(""));
      }
    }
    return values;
  }
}
