package news.parallax.source.json;

import java.util.stream.Stream;
import news.parallax.source.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A text and a draft to be held against it, as one line of a file of such pairs gives them.
 *
 * @param id names the pair in what is printed
 */
public record DraftPair(String id, String text, String draft) {
  /**
   * The pair on {@code line}, an object with {@code id}, {@code text} and {@code draft}.
   *
   * @throws UnreadableException when it is none; the reason says what is wrong and what is needed
   */
  public static DraftPair read(String line) throws UnreadableException {
    JsonNode node = parsed(line);
    String lacking =
        Stream.of("id", "text", "draft")
            .filter(key -> node.path(key).asString("").isBlank())
            .findFirst()
            .orElse("");
    if (!lacking.isEmpty()) {
      throw new UnreadableException(
          "has no \"%s\": needs an object with \"id\", \"text\" and \"draft\"".formatted(lacking));
    }
    return new DraftPair(text(node, "id"), text(node, "text"), text(node, "draft"));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }

  private static JsonNode parsed(String line) throws UnreadableException {
    try {
      return JsonRecord.MAPPER.readTree(line);
    } catch (JacksonException e) {
      throw new UnreadableException(JsonRecord.reason(e));
    }
  }
}
