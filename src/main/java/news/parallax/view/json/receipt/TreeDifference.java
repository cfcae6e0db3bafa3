package news.parallax.view.json.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.view.json.receipt.BrokenReceipt.Fault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a printed report departs from the one that the same articles give now. Things with ids are
 * held against their namesakes, so that one taken out is one difference.
 */
public final class TreeDifference {
  /** In UTF-16 code units: enough to find the place by. */
  private static final int LONGEST_SHOWN = 120;

  private final List<BrokenReceipt> found = new ArrayList<>();

  private TreeDifference() {}

  /**
   * The differences in the order of the report.
   *
   * @param anew the JSON of the same form that was made anew
   */
  public static List<BrokenReceipt> of(RecordedReport printed, String anew) {
    TreeDifference difference = new TreeDifference();
    difference.compare(new PrintedNode(printed.json(), ""), JsonMapper.shared().readTree(anew));
    return List.copyOf(difference.found);
  }

  private void compare(PrintedNode printed, JsonNode anew) {
    if (printed.json().isObject() && anew.isObject()) {
      objects(printed, anew);
    } else if (isIdentified(printed.json()) && isIdentified(anew)) {
      identified(printed, anew);
    } else if (printed.json().isArray() && anew.isArray()) {
      lists(printed, anew);
    } else if (!printed.json().equals(anew)) {
      found.add(
          new BrokenReceipt(
              printed.path(),
              Fault.TEXT_DIFFERS,
              "the report says %s, the articles give %s"
                  .formatted(shown(printed.json()), shown(anew))));
    }
  }

  private void objects(PrintedNode printed, JsonNode anew) {
    Set<String> keys = new LinkedHashSet<>(anew.propertyNames());
    keys.addAll(printed.json().propertyNames());
    keys.forEach(key -> compareOrMiss(printed.at(key), anew.path(key)));
  }

  private void lists(PrintedNode printed, JsonNode anew) {
    int size = Math.max(printed.json().size(), anew.size());
    for (int i = 0; i < size; i++) {
      compareOrMiss(printed.at(i), anew.path(i));
    }
  }

  private void identified(PrintedNode printed, JsonNode anew) {
    Map<String, PrintedNode> there =
        printed
            .items()
            .collect(
                Collectors.toMap(
                    one -> one.string("id"),
                    Function.identity(),
                    (one, other) -> other,
                    LinkedHashMap::new));
    for (JsonNode one : anew.values()) {
      PrintedNode same = there.remove(one.path("id").asString());
      compareOrMiss(same == null ? printed.at(one.path("id").asString()) : same, one);
    }
    there.values().forEach(one -> compareOrMiss(one, anew.path(-1)));
  }

  private void compareOrMiss(PrintedNode printed, JsonNode anew) {
    if (printed.json().isMissingNode()) {
      miss(printed, "was taken out of the report: " + shown(anew));
    } else if (anew.isMissingNode()) {
      miss(printed, "the articles give no such thing: " + shown(printed.json()));
    } else {
      compare(printed, anew);
    }
  }

  private void miss(PrintedNode place, String message) {
    found.add(new BrokenReceipt(place.path(), Fault.PART_MISSING, message));
  }

  /** Whether the node is a list of things with ids, each its own. */
  private static boolean isIdentified(JsonNode list) {
    return list.isArray()
        && !list.isEmpty()
        && list.values().stream().allMatch(one -> one.path("id").isString())
        && list.values().stream().map(one -> one.path("id").asString()).distinct().count()
            == list.size();
  }

  /** The words of a thing where it has some, else the front of it. */
  private static String shown(JsonNode node) {
    JsonNode words = node.path("text").isString() ? node.path("text") : node;
    String whole = words.toString();
    return whole.length() <= LONGEST_SHOWN ? whole : whole.substring(0, LONGEST_SHOWN) + "…";
  }
}
