package news.parallax.view.json;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Prints JSON indented, an object or list of plain values on one line: a citation is a line, which
 * keeps reports readable and their differences small.
 */
final class JsonLayout {
  private final StringBuilder out = new StringBuilder();

  private JsonLayout() {}

  static String print(JsonNode node) {
    JsonLayout layout = new JsonLayout();
    layout.value(node, 0);
    return encodable(layout.out.append('\n'));
  }

  private void value(JsonNode node, int depth) {
    if (isFlat(node)) {
      out.append(node);
    } else if (node.isObject()) {
      object(node, depth);
    } else {
      array(node, depth);
    }
  }

  private static boolean isFlat(JsonNode node) {
    return node.values().stream().noneMatch(JsonNode::isContainer);
  }

  private void object(JsonNode node, int depth) {
    out.append('{');
    Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      indent(depth + 1).append(JsonNodeFactory.instance.stringNode(field.getKey())).append(": ");
      value(field.getValue(), depth + 1);
      out.append(fields.hasNext() ? "," : "");
    }
    indent(depth).append('}');
  }

  private void array(JsonNode node, int depth) {
    out.append('[');
    Iterator<JsonNode> values = node.values().iterator();
    while (values.hasNext()) {
      indent(depth + 1);
      value(values.next(), depth + 1);
      out.append(values.hasNext() ? "," : "");
    }
    indent(depth).append(']');
  }

  private StringBuilder indent(int depth) {
    return out.append('\n').repeat(' ', 2 * depth);
  }

  /** Escapes halves of surrogate pairs, which UTF-8 cannot carry; they stand in strings only. */
  private static String encodable(StringBuilder json) {
    StringBuilder safe = new StringBuilder(json.length());
    json.codePoints()
        .forEach(c -> {
          if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
            safe.append("\\u").append(Integer.toHexString(c));
          } else {
            safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }
}
