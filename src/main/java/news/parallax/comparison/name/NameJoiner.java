package news.parallax.comparison.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.Readings;
import news.parallax.comparison.Roster;
import news.parallax.knowledge.name.Acronym;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;
import news.parallax.knowledge.name.Spelling;

/**
 * Joins the entities of several articles that are the same: equal names, then spellings of one
 * name, then short forms that only one entity of the story bears. Nothing is joined through an
 * ambiguous short form, and different given names never meet. Clusters meet through indexes, so the
 * work grows with their number, not its square.
 */
public final class NameJoiner {
  /** How many letters names share that are misspellings of each other. */
  private static final int BEGINNING = 3;

  private final List<AnnotatedArticle> articles;
  private final List<ArticleNames> names;
  private final List<Cluster> clusters = new ArrayList<>();

  private NameJoiner(List<AnnotatedArticle> articles, Readings readings) {
    this.articles = articles;
    this.names =
        articles.stream()
            .map(one -> readings.of(one, ArticleNames.class, ArticleNames::of))
            .toList();
  }

  /** The roster of {@code articles}, which report one story. */
  public static Roster roster(List<AnnotatedArticle> articles) {
    return roster(articles, new Readings());
  }

  /** The same where the articles lie in other stories too. */
  public static Roster roster(List<AnnotatedArticle> articles, Readings readings) {
    return new NameJoiner(articles, readings).roster();
  }

  private Roster roster() {
    gather();
    merge(JoinRule.MISREAD_KIND, NameJoiner::misread, Cluster::keys, this::areOneMisread);
    merge(JoinRule.NAME_VARIANT, NameJoiner::sounds, NameJoiner::sounds, NameJoiner::areVariants);
    merge(
        JoinRule.NAME_VARIANT, NameJoiner::spellings, NameJoiner::spellings, (one, other) -> true);
    merge(
        JoinRule.OTHER_NAME_OF_STATE, NameJoiner::states, NameJoiner::states, (one, other) -> true);
    merge(
        JoinRule.ACRONYM,
        NameJoiner::printedLetters,
        NameJoiner::acronyms,
        NameJoiner::mayStandFor);
    merge(JoinRule.SHORTENED_NAME, Cluster::keys, NameJoiner::shortForms, NameJoiner::mayShorten);
    merge(JoinRule.SLIP, NameJoiner::beginnings, NameJoiner::beginnings, NameJoiner::areSlips);
    merge(JoinRule.SURNAME, NameJoiner::loneKeys, NameJoiner::callNames, NameJoiner::mayBear);
    OfficeHolders.settle(clusters);
    DescriptionJoiner.join(names, clusters);
    return new RosterWriter(articles, clusters).roster();
  }

  /** Equal names of the same kind are one entity. */
  private void gather() {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (ArticleNames article : names) {
      for (LocalEntity local : article.entities()) {
        String key = (local.isPerson() ? "person " : "") + local.key();
        Cluster cluster = byKey.get(key);
        if (cluster == null) {
          byKey.put(key, new Cluster(local));
        } else {
          cluster.add(local, JoinRule.SAME_NAME);
        }
      }
    }
    clusters.addAll(byKey.values());
  }

  /** Each cluster joins the one other that offers what it asks for; two that do leave it be. */
  private void merge(
      JoinRule rule,
      Function<Cluster, Set<String>> asks,
      Function<Cluster, Set<String>> offers,
      BiPredicate<Cluster, Cluster> fits) {
    Map<String, Set<Cluster>> index = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      offers
          .apply(cluster)
          .forEach(key -> index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(cluster));
    }
    Set<Cluster> gone = new LinkedHashSet<>();
    for (Cluster shorter : clusters) {
      List<Cluster> fitting =
          asks.apply(shorter).stream()
              .flatMap(key -> index.getOrDefault(key, Set.of()).stream())
              .filter(other -> other != shorter && !gone.contains(other))
              .filter(other -> fits.test(shorter, other))
              .distinct()
              .toList();
      if (fitting.size() == 1 || areAlike(rule, fitting)) {
        fitting.getFirst().absorb(shorter, rule);
        gone.add(shorter);
      }
    }
    clusters.removeAll(gone);
  }

  /** A name that some articles give for a person's and others for something else's. */
  private static Set<String> misread(Cluster cluster) {
    return cluster.isUntitled() ? Set.of(cluster.key()) : Set.of();
  }

  private boolean areOneMisread(Cluster one, Cluster other) {
    if (one.isPerson() == other.isPerson() || !one.key().equals(other.key())) {
      return false;
    }
    boolean body = !one.isPerson() && one.type() == EntityType.PLACE;
    return one.isFull() ? !body || other.isUntitled() : one.isPerson() && !isBorne(one.key());
  }

  private boolean isBorne(String word) {
    return clusters.stream()
        .flatMap(cluster -> fullNames(cluster).stream())
        .anyMatch(name -> name.bears(word));
  }

  /** Whether any two are spellings of one name: "Ed Holm", "Edward Holm", "Edward J. Holm". */
  private static boolean areAlike(JoinRule rule, List<Cluster> fitting) {
    return rule == JoinRule.NAME_VARIANT
        && !fitting.isEmpty()
        && fitting.stream()
            .allMatch(one -> fitting.stream().allMatch(other -> areVariants(one, other)));
  }

  private static Set<String> sounds(Cluster cluster) {
    Set<String> sounds = new TreeSet<>();
    fullNames(cluster).forEach(name -> sounds.add(name.sound()));
    return sounds;
  }

  private static boolean areVariants(Cluster one, Cluster other) {
    List<PersonName> names = fullNames(one);
    return fullNames(other).stream().allMatch(a -> names.stream().allMatch(b -> areForms(a, b)));
  }

  private static boolean areForms(PersonName one, PersonName other) {
    return one.compatible(other)
        || (other.isFull() && one.endsIn(other))
        || (one.isFull() && other.endsIn(one));
  }

  private static List<PersonName> fullNames(Cluster cluster) {
    if (!cluster.isPerson()) {
      return List.of();
    }
    return cluster.members().stream()
        .map(LocalEntity::person)
        .filter(PersonName::isFull)
        .distinct()
        .toList();
  }

  /** The names of a body printed in capitals alone. */
  private static Set<String> printedLetters(Cluster cluster) {
    Set<String> letters = new TreeSet<>();
    if (!cluster.isPerson()) {
      cluster.members().stream()
          .flatMap(local -> local.entity().names().stream())
          .filter(Acronym::isPrinted)
          .forEach(name -> letters.add(NameKey.of(name)));
    }
    return letters;
  }

  /** Two letters begin too many names to stand for any but a body's. */
  private static boolean mayStandFor(Cluster letters, Cluster name) {
    return letters.key().length() > 2 || name.type() == EntityType.ORGANIZATION;
  }

  private static Set<String> spellings(Cluster cluster) {
    return ofBody(cluster, LocalEntity::spellings);
  }

  private static Set<String> states(Cluster cluster) {
    return ofBody(cluster, LocalEntity::states);
  }

  private static Set<String> acronyms(Cluster cluster) {
    return ofBody(cluster, LocalEntity::letters);
  }

  private static Set<String> shortForms(Cluster cluster) {
    return ofBody(cluster, LocalEntity::shorter);
  }

  /** Those of every member; none of a person. */
  private static Set<String> ofBody(Cluster cluster, Function<LocalEntity, Set<String>> forms) {
    Set<String> all = new TreeSet<>();
    if (!cluster.isPerson()) {
      cluster.members().forEach(local -> all.addAll(forms.apply(local)));
    }
    return all;
  }

  /** A single word taken for a person may be a body's short form when nobody is called so. */
  private static boolean mayShorten(Cluster shorter, Cluster longer) {
    if (shorter.type() == EntityType.PLACE) {
      return false;
    }
    return !shorter.isPerson() || (fullNames(shorter).isEmpty() && shorter.isUntitled());
  }

  /** The start of a body's or place's name that no atlas knows. */
  private static Set<String> beginnings(Cluster cluster) {
    String key = cluster.key();
    boolean known =
        cluster.isPerson() || key.length() < BEGINNING || !Atlas.world().sites(key).isEmpty();
    return known ? Set.of() : Set.of(key.substring(0, BEGINNING));
  }

  private static boolean areSlips(Cluster one, Cluster other) {
    return Spelling.isSlip(one.key(), other.key());
  }

  /** What a person named by one word alone is called. */
  private static Set<String> loneKeys(Cluster cluster) {
    return cluster.isPerson() && fullNames(cluster).isEmpty() ? cluster.wordKeys() : Set.of();
  }

  private static boolean mayBear(Cluster lone, Cluster full) {
    return !Allegiance.of(lone).opposes(Allegiance.of(full));
  }

  /** The single words that the articles call a fully named person, and the surname. */
  private static Set<String> callNames(Cluster cluster) {
    Set<String> names = new TreeSet<>();
    List<PersonName> full = fullNames(cluster);
    full.forEach(name -> names.add(name.surname()));
    if (!full.isEmpty()) {
      names.addAll(cluster.wordKeys());
    }
    return names;
  }
}
