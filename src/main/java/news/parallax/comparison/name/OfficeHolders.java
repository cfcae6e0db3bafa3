package news.parallax.comparison.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Entity;
import news.parallax.annotation.Mention;
import news.parallax.annotation.name.Role;
import news.parallax.article.Citation;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.NameKey;

/**
 * Gives a titled surname to the namesake who holds the office: an article that names only Rose
 * Rassendyll in full may yet mean her father by "former Chancellor Rassendyll", when another
 * article calls him so and none calls her so.
 */
final class OfficeHolders {
  private final Map<String, Set<Cluster>> bearers = new HashMap<>();

  private OfficeHolders(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      cluster.members().stream()
          .filter(LocalEntity::isFullPerson)
          .map(local -> local.person().surname())
          .forEach(
              name -> bearers.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(cluster));
    }
  }

  /** Moves the mentions of {@code clusters} that are another's. */
  static void settle(List<Cluster> clusters) {
    OfficeHolders holders = new OfficeHolders(clusters);
    for (Cluster cluster : clusters) {
      List.copyOf(cluster.members()).stream()
          .filter(LocalEntity::isFullPerson)
          .forEach(local -> holders.settle(cluster, local));
    }
  }

  private void settle(Cluster cluster, LocalEntity local) {
    Set<Cluster> namesakes = bearers.getOrDefault(local.person().surname(), Set.of());
    if (namesakes.size() > 1) {
      for (Entity.Role role : local.entity().roles()) {
        title(local, role)
            .ifPresent(mention ->
                holder(cluster, namesakes, role)
                    .ifPresent(holder -> move(mention, role, local, cluster, holder)));
      }
    }
  }

  /** The mention that is {@code role} and surname alone. */
  private static Optional<Mention> title(LocalEntity local, Entity.Role role) {
    String titled = NameKey.of(role.text() + " " + local.person().surname());
    return local.article().mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> mention.span().contains(role.span()))
        .filter(mention -> NameKey.of(local.article().words(mention.span())).equals(titled))
        .findFirst();
  }

  private static Optional<Cluster> holder(Cluster own, Set<Cluster> namesakes, Entity.Role role) {
    if (holds(own, role)) {
      return Optional.empty();
    }
    List<Cluster> holders =
        namesakes.stream().filter(other -> other != own && holds(other, role)).toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /** Whether another place than {@code role} gives the same office. */
  private static boolean holds(Cluster cluster, Entity.Role role) {
    Role office = Role.of(role);
    return cluster.members().stream()
        .flatMap(local -> local.entity().roles().stream())
        .anyMatch(given -> !given.equals(role) && Role.of(given).sharesOffice(office));
  }

  private static void move(
      Mention mention, Entity.Role role, LocalEntity local, Cluster from, Cluster to) {
    Citation place = local.article().cite(mention.span());
    StoryEntity.Role held = new StoryEntity.Role(role.text(), local.article().cite(role.span()));
    from.disown(place);
    to.describe(new Cluster.Described(place, held, Mention.Form.NAME));
  }
}
