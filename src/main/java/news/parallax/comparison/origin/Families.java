package news.parallax.comparison.origin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import news.parallax.article.Outlet;
import news.parallax.knowledge.WordList;

/** Knows which publisher an outlet's site belongs to. */
final class Families {
  private static final Map<String, String> OWNERS = owners();

  private Families() {}

  private static Map<String, String> owners() {
    Map<String, String> owners = new HashMap<>();
    for (String line : WordList.of("publisher-families.txt").entries()) {
      int colon = line.indexOf(':');
      for (String site : line.substring(colon + 1).strip().split(" +", -1)) {
        owners.put(site, line.substring(0, colon));
      }
    }
    return Map.copyOf(owners);
  }

  /** The publisher of {@code outlet}; empty when its site is unknown. */
  static Optional<String> owner(Outlet outlet) {
    String host = outlet.home() == null ? null : outlet.home().getHost();
    return known(host == null ? outlet.id() : host);
  }

  private static Optional<String> known(String site) {
    return Optional.ofNullable(OWNERS.get(site.startsWith("www.") ? site.substring(4) : site));
  }
}
