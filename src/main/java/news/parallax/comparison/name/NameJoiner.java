package news.parallax.comparison.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.annotation.name.Acronym;
import news.parallax.annotation.name.Gazetteer;
import news.parallax.annotation.name.PersonName;
import news.parallax.comparison.Roster;

/**
 * Joins the entities of several articles that are the same: equal names, then spellings of one
 * name, then short forms that only one entity of the story bears. Nothing is joined through an
 * ambiguous short form, and different given names never meet.
 */
public final class NameJoiner {
  private final List<AnnotatedArticle> articles;
  private final List<Cluster> clusters = new ArrayList<>();

  private NameJoiner(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /** The roster of {@code articles}, which report one story. */
  public static Roster roster(List<AnnotatedArticle> articles) {
    return new NameJoiner(articles).roster();
  }

  private Roster roster() {
    gather();
    merge("name-variant", NameJoiner::areVariants);
    merge("other-name-of-state", NameJoiner::areOneState);
    merge("acronym", NameJoiner::areAcronymAndName);
    merge("shortened-name", NameJoiner::isShortened);
    merge("surname", NameJoiner::isSurnameOf);
    return new RosterWriter(articles, clusters).roster();
  }

  /** Equal names of the same kind are one entity. */
  private void gather() {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      for (Entity entity : article.entities()) {
        Local local = new Local(article, entity);
        String key = (local.isPerson() ? "person " : "") + local.key();
        Cluster cluster = byKey.get(key);
        if (cluster == null) {
          byKey.put(key, new Cluster(local));
        } else {
          cluster.add(local, "same-name");
        }
      }
    }
    clusters.addAll(byKey.values());
  }

  /** Each cluster joins the one other that {@code fits} pairs it with; two that fit leave it be. */
  private void merge(String reason, BiPredicate<Cluster, Cluster> fits) {
    for (Cluster shorter : List.copyOf(clusters)) {
      List<Cluster> fitting =
          clusters.stream().filter(other -> other != shorter && fits.test(shorter, other)).toList();
      if (fitting.size() == 1) {
        fitting.getFirst().absorb(shorter, reason);
        clusters.remove(shorter);
      }
    }
  }

  private static boolean areVariants(Cluster one, Cluster other) {
    return one.isPerson()
        && other.isPerson()
        && fullNames(one).stream().anyMatch(a -> fullNames(other).stream().anyMatch(a::compatible))
        && fullNames(one).stream().allMatch(a -> fullNames(other).stream().allMatch(a::compatible));
  }

  private static List<PersonName> fullNames(Cluster cluster) {
    return cluster.members().stream().map(Local::person).filter(PersonName::isFull).toList();
  }

  private static boolean areOneState(Cluster one, Cluster other) {
    return !one.isPerson()
        && !other.isPerson()
        && states(one).stream().anyMatch(states(other)::contains);
  }

  private static Set<String> states(Cluster cluster) {
    Set<String> states = new TreeSet<>();
    cluster.keys().forEach(key -> Gazetteer.english().state(key).ifPresent(states::add));
    return states;
  }

  private static boolean areAcronymAndName(Cluster one, Cluster other) {
    return !one.isPerson()
        && !other.isPerson()
        && one.keys().stream()
            .filter(key -> key.indexOf(' ') < 0 && key.length() <= 6)
            .anyMatch(key -> other.keys().stream().anyMatch(Acronym.of(key)::spells));
  }

  private static boolean isShortened(Cluster one, Cluster other) {
    return !one.isPerson()
        && !other.isPerson()
        && one.keys().stream()
            .anyMatch(key ->
                other.members().stream()
                    .anyMatch(local -> !key.isEmpty() && local.keys().contains(key)));
  }

  private static boolean isSurnameOf(Cluster one, Cluster other) {
    boolean lone = one.isPerson() && one.members().stream().noneMatch(Local::isFull);
    return lone
        && other.isPerson()
        && fullNames(other).stream()
            .anyMatch(name ->
                one.keys().contains(name.surname()) || other.keys().containsAll(one.keys()));
  }
}
