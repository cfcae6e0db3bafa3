package news.parallax.comparison.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.knowledge.name.Atlas.Site;

/** What the atlas has of the names that one article gives. */
final class NamedSites {
  private final Map<String, List<Site>> byName = new HashMap<>();

  private NamedSites() {}

  static NamedSites of(AnnotatedArticle article) {
    NamedSites sites = new NamedSites();
    article.entities().stream()
        .flatMap(entity -> entity.names().stream())
        .forEach(name -> sites.byName.computeIfAbsent(name, PlaceCandidates::sites));
    return sites;
  }

  /** The places called {@code name}; empty when the article does not name it. */
  Optional<List<Site>> sites(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
