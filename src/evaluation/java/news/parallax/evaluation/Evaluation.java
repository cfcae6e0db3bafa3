package news.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The door of the room: runs suites by name. */
public final class Evaluation {
  private final SequencedMap<String, Suite> suites = new LinkedHashMap<>();

  /**
   * An evaluation that offers {@code suites}, in this order.
   *
   * @throws IllegalArgumentException when two have one name
   */
  public Evaluation(List<Suite> suites) {
    for (Suite suite : suites) {
      if (this.suites.putIfAbsent(suite.name(), suite) != null) {
        throw new IllegalArgumentException("two suites are called " + suite.name());
      }
    }
  }

  /** What can be run, in order. */
  public List<Suite> suites() {
    return List.copyOf(suites.values());
  }

  /**
   * Runs the suites called {@code names}, all when empty.
   *
   * @param data the folder that holds the data sets
   * @return each suite's name with what came of it, in the order asked for
   * @throws IllegalArgumentException when no suite has one of the names
   * @throws IOException when data is there and cannot be read
   */
  public SequencedMap<String, Outcome> run(Collection<String> names, Path data) throws IOException {
    SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
    for (Suite suite : named(names)) {
      outcomes.put(suite.name(), suite.run(data));
    }
    return outcomes;
  }

  private List<Suite> named(Collection<String> names) {
    return names.isEmpty() ? suites() : names.stream().map(this::suite).toList();
  }

  private Suite suite(String name) {
    Suite found = suites.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "no suite is called %s; there are %s"
              .formatted(name, String.join(", ", suites.keySet())));
    }
    return found;
  }
}
