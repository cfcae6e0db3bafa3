package news.parallax.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the latest answers of a pure function and forgets the one least recently asked for.
 * Safe for use by many threads, which may work out one answer twice at the same time.
 */
public final class RecentlyUsed<K, V> {
  private final Function<K, V> work;
  private final Map<K, V> known;

  /** The answers of {@code work}, {@code most} of them at a time. */
  public RecentlyUsed(int most, Function<K, V> work) {
    this.work = work;
    this.known =
        Collections.synchronizedMap(
            new LinkedHashMap<>(16, 0.75f, true) {
              @Override
              protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
              }
            });
  }

  /** The answer for {@code key}, which must not change afterwards. */
  public V of(K key) {
    V answer = known.get(key);
    if (answer == null) {
      answer = work.apply(key);
      known.put(key, answer);
    }
    return answer;
  }
}
