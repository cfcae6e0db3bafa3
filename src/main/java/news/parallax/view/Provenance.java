package news.parallax.view;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a report: enough to make it again.
 *
 * @param version of the engine
 * @param settings that differ from the defaults, by name
 */
public record Provenance(String version, SortedMap<String, String> settings) {
  /** Copies the settings. */
  public Provenance {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }

  /** The engine of {@code version} with {@code settings}. */
  public static Provenance of(String version, Map<String, String> settings) {
    return new Provenance(version, new TreeMap<>(settings));
  }
}
