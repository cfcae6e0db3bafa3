package news.parallax.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as pages print it and browsers, which do not read it, never complain of: with comments and a
 * comma or a semicolon too many, line breaks within strings, marks of XML around it, several values
 * one after the other.
 *
 * @param values those before the first fault that nothing mends
 * @param broken what that fault is; null where there is none
 */
record LenientJson(List<JsonNode> values, @Nullable String broken) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
              JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /** Copies the list. */
  LenientJson {
    values = List.copyOf(values);
  }

  static LenientJson read(String json) {
    List<JsonNode> values = new ArrayList<>();
    try (MappingIterator<JsonNode> all =
        MAPPER.readerFor(JsonNode.class).readValues(unwrapped(json))) {
      while (all.hasNext()) {
        values.add(all.next());
      }
    } catch (JacksonException e) {
      return new LenientJson(values, values.isEmpty() ? e.getOriginalMessage() : null);
    }
    return new LenientJson(values, null);
  }

  /**
   * Without what hid it from browsers of long ago; its marks written out where they are escaped.
   */
  private static String unwrapped(String json) {
    String bare =
        json.strip()
            .replaceFirst("^(?:<!--|(?://)?\\s*<!\\[CDATA\\[)", "")
            .replaceFirst("(?:-->|(?://)?\\s*\\]\\]>)\\s*;?$", "");
    return bare.stripLeading().startsWith("{&quot;") ? Parser.unescapeEntities(bare, false) : bare;
  }

  /** What is wrong, on one line. */
  Optional<String> fault() {
    return Optional.ofNullable(broken).map(reason -> reason.replaceAll("\\s+", " "));
  }
}
