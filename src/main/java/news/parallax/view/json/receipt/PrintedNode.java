package news.parallax.view.json.receipt;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A node of a printed report and where it stands.
 *
 * @param path a JSON Pointer; empty for the report itself
 */
record PrintedNode(JsonNode json, String path) {
  /** What stands under {@code key}; a missing node where nothing does. */
  PrintedNode at(String key) {
    return new PrintedNode(json.path(key), path + "/" + key);
  }

  /** The item at {@code index} of a list; a missing node where it has none. */
  PrintedNode at(int index) {
    return new PrintedNode(json.path(index), path + "/" + index);
  }

  /** The items of a list; none where this is no list. */
  Stream<PrintedNode> items() {
    return json.isArray() ? IntStream.range(0, json.size()).mapToObj(this::at) : Stream.empty();
  }

  /** The items of the list under {@code key}. */
  Stream<PrintedNode> items(String key) {
    return at(key).items();
  }

  /** What stands in this object or list. */
  Stream<PrintedNode> children() {
    Collection<String> keys = json.propertyNames();
    return json.isObject() ? keys.stream().map(this::at) : items();
  }

  /** This node and all below it, each before what stands in it. */
  Stream<PrintedNode> all() {
    return Stream.concat(Stream.of(this), children().flatMap(PrintedNode::all));
  }

  /** The string under {@code key}; empty where none stands. */
  String string(String key) {
    return json.path(key).asString("");
  }

  /** The number under {@code key}; -1 where none stands. */
  int number(String key) {
    return json.path(key).isInt() ? json.path(key).asInt() : -1;
  }

  /** Whether both cite the same stretch of the same article. */
  boolean isSamePlace(PrintedNode other) {
    return string("article").equals(other.string("article"))
        && number("start") == other.number("start")
        && number("end") == other.number("end");
  }

  boolean has(String... keys) {
    return Stream.of(keys).allMatch(json::has);
  }

  /** Whether {@code key} is there and not null. */
  boolean tells(String key) {
    return json.hasNonNull(key);
  }
}
