package news.parallax.comparison.place;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Kind;
import news.parallax.knowledge.name.Atlas.Site;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.NameKey;

/**
 * The places that an entity's names may mean: states first, then those with most people. A region
 * is left out beside a town of its name within it.
 */
record PlaceCandidates(List<Site> sites) {
  /** Candidates kept. */
  private static final int MOST = 8;

  /** The candidates of {@code entity} among what its articles' names mean. */
  static PlaceCandidates of(StoryEntity entity, List<NamedSites> named) {
    Set<Site> sites = new LinkedHashSet<>();
    entity.names().forEach(name -> sites.addAll(sites(name, named)));
    List<Site> ordered =
        sites.stream()
            .filter(site -> !isAround(site, sites))
            .sorted(
                Comparator.comparing((Site site) -> site.kind() != Kind.STATE)
                    .thenComparing(Comparator.comparingInt(Site::thousands).reversed())
                    .thenComparing(Site::state)
                    .thenComparing(Site::region))
            .limit(MOST)
            .toList();
    return new PlaceCandidates(ordered);
  }

  /** The regions of states that bear one of the entity's names. */
  static List<Site> regions(StoryEntity entity) {
    return entity.names().stream()
        .flatMap(name -> Atlas.world().sites(name).stream())
        .filter(site -> site.kind() == Kind.REGION && !site.state().isEmpty())
        .distinct()
        .toList();
  }

  private static List<Site> sites(String name, List<NamedSites> named) {
    return named.stream()
        .flatMap(one -> one.sites(name).stream())
        .findFirst()
        .orElseGet(() -> sites(name));
  }

  /** The places called {@code name}. */
  static List<Site> sites(String name) {
    if (StoryWords.PARTS_OF_THE_WORLD.hasAsWritten(NameKey.of(name))) {
      return List.of();
    }
    Optional<String> state = Gazetteer.english().state(name);
    Optional<String> region = Atlas.world().shortened(name);
    return Atlas.world().sites(state.or(() -> region).orElse(name)).stream()
        .filter(site -> region.isEmpty() || state.isPresent() || site.kind() == Kind.REGION)
        .toList();
  }

  private static boolean isAround(Site site, Set<Site> sites) {
    return site.kind() == Kind.REGION
        && sites.stream()
            .anyMatch(town ->
                town.kind() == Kind.TOWN
                    && town.state().equals(site.state())
                    && (town.region().equals(site.name()) || bearsName(town, site)));
  }

  /** "Washington, D.C." and the state. */
  private static boolean bearsName(Site town, Site region) {
    return town.name().length() > region.name().length() && town.name().startsWith(region.name());
  }

  /** Whether none is more than a town. */
  boolean areTowns() {
    return sites.stream().allMatch(site -> site.kind() == Kind.TOWN);
  }

  /** Whether the first is a state and no other place of the name comes near it. */
  boolean isState() {
    return sites.getFirst().kind() == Kind.STATE
        && sites.stream()
            .skip(1)
            .noneMatch(other ->
                other.kind() == Kind.REGION && other.thousands() > sites.getFirst().thousands());
  }

  /** Those that lie in {@code region}, a region or a state. */
  List<Site> in(String region) {
    return sites.stream()
        .filter(site ->
            site.region().equals(region)
                || (site.state().equals(region) && !site.name().equals(region)))
        .toList();
  }
}
