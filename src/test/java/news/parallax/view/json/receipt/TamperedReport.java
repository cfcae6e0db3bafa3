package news.parallax.view.json.receipt;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report in JSON with one place changed by hand. */
public final class TamperedReport {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private TamperedReport() {}

  /**
   * {@code json} with {@code value} at {@code pointer}.
   *
   * @param value JSON; empty to take the place out
   */
  public static String of(String json, String pointer, String value) {
    JsonNode root = MAPPER.readTree(json);
    JsonPointer place = JsonPointer.compile(pointer);
    String last = place.last().getMatchingProperty();
    switch (root.at(place.head())) {
      case ObjectNode parent when value.isEmpty() -> parent.remove(last);
      case ObjectNode parent -> parent.set(last, MAPPER.readTree(value));
      case ArrayNode parent when value.isEmpty() -> parent.remove(Integer.parseInt(last));
      case ArrayNode parent -> parent.set(Integer.parseInt(last), MAPPER.readTree(value));
      default -> throw new IllegalArgumentException("need a place, got " + pointer);
    }
    return root.toString();
  }
}
