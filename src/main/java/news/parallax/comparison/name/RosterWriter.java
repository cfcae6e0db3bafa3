package news.parallax.comparison.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Entity;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.ArticleId;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.FindingId;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Gazetteer;
import news.parallax.knowledge.name.NameKey;
import news.parallax.knowledge.name.PersonName;
import org.jspecify.annotations.Nullable;

/** Writes joined clusters down as a roster: ids, names, roles and mentions in order. */
final class RosterWriter {
  private final List<AnnotatedArticle> articles;
  private final List<Cluster> clusters;
  private final Map<String, Cluster> states = new HashMap<>();
  private final Map<EntityId, List<StoryEntity.Reference>> references = new HashMap<>();
  private final IdentityHashMap<Cluster, List<StoryEntity.Reference>> mentions =
      new IdentityHashMap<>();
  private final Map<ArticleId, Integer> positions = new HashMap<>();

  RosterWriter(List<AnnotatedArticle> articles, List<Cluster> clusters) {
    this.articles = articles;
    this.clusters = clusters;
    articles.forEach(one -> positions.put(one.article().id(), positions.size()));
  }

  /** By article in the order of the story, then by place. */
  private Comparator<Citation> order() {
    return Comparator.comparing((Citation one) -> positions.getOrDefault(one.article(), 0))
        .thenComparing(Citation::span);
  }

  Roster roster() {
    Namesakes namesakes = new Namesakes(clusters);
    for (AnnotatedArticle article : articles) {
      for (Mention mention : namesakes.clear(article)) {
        references
            .computeIfAbsent(mention.entity(), any -> new ArrayList<>())
            .add(new StoryEntity.Reference(article.cite(mention.span()), mention.form()));
      }
    }
    clusters.forEach(this::noteState);
    clusters.forEach(one -> mentions.put(one, mentioned(one)));
    clusters.sort(Comparator.comparing(one -> mentions(one).getFirst().citation(), order()));
    Map<EntityId, EntityId> joined = joined();
    List<StoryEntity> entities = clusters.stream().map(cluster -> entity(cluster, joined)).toList();
    return new Roster(entities, joined);
  }

  /** Each article's entity to the story's, which is named by its first mention and its name. */
  private Map<EntityId, EntityId> joined() {
    Map<EntityId, EntityId> joined = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      Citation first = mentions(cluster).getFirst().citation();
      String key = first.article() + " " + first.span() + " " + cluster.key();
      EntityId id = new EntityId(FindingId.ofKeys("e", List.of(key)));
      cluster.members().forEach(local -> joined.put(local.entity().id(), id));
    }
    return joined;
  }

  private StoryEntity entity(Cluster cluster, Map<EntityId, EntityId> joined) {
    List<String> names = names(cluster);
    EntityId id = joined.get(cluster.members().getFirst().entity().id());
    return new StoryEntity(
        Objects.requireNonNull(id),
        cluster.type(),
        names.getFirst(),
        names,
        roles(cluster),
        mentions(cluster),
        standsFor(cluster, joined),
        why(cluster),
        null);
  }

  /** The form that most articles give as the fullest comes first. */
  private List<String> names(Cluster cluster) {
    Map<String, Integer> chosen = new LinkedHashMap<>();
    cluster.members().forEach(local -> chosen.merge(local.entity().name(), 1, Integer::sum));
    Comparator<String> words = Comparator.comparingInt(name -> -NameKey.words(name).size());
    Comparator<String> counts = Comparator.comparingInt(name -> -chosen.getOrDefault(name, 0));
    Comparator<String> order =
        cluster.isPerson() ? words.thenComparing(counts) : counts.thenComparing(words);
    Stream<String> first =
        chosen.keySet().stream().sorted(order.thenComparing(Comparator.naturalOrder()));
    Stream<String> rest =
        cluster.members().stream()
            .flatMap(local -> printed(local, cluster).stream())
            .sorted(words.thenComparing(Comparator.naturalOrder()));
    List<String> names = Stream.concat(first, rest).distinct().toList();
    return Stream.concat(ranked(cluster, names.getFirst()).stream(), names.stream())
        .distinct()
        .toList();
  }

  /** "Princess Ida" for one who is never given more of a name than "Ida". */
  private Optional<String> ranked(Cluster cluster, String name) {
    if (!cluster.isPerson() || NameKey.words(name).size() != 1) {
      return Optional.empty();
    }
    return cluster.members().stream()
        .flatMap(local ->
            references.getOrDefault(local.entity().id(), List.of()).stream()
                .filter(reference -> reference.form() == Mention.Form.NAME)
                .map(reference -> local.article().words(reference.citation().span())))
        .filter(words -> words.endsWith(" " + name) && PersonName.isRanked(NameKey.words(words)))
        .findFirst();
  }

  /** The names of {@code local} but for those whose every place is not clear or another's. */
  private List<String> printed(LocalEntity local, Cluster cluster) {
    if (!local.isFullPerson()) {
      return local.entity().names();
    }
    List<String> kept =
        references.getOrDefault(local.entity().id(), List.of()).stream()
            .filter(reference -> cluster.owns(reference.citation()))
            .map(reference -> NameKey.of(local.article().words(reference.citation().span())))
            .toList();
    return local.entity().names().stream()
        .filter(name -> isPrinted(NameKey.of(name), local.person().surname(), kept))
        .toList();
  }

  private static boolean isPrinted(String name, String surname, List<String> kept) {
    return kept.contains(name)
        || (!name.equals(surname) && kept.stream().anyMatch(words -> words.endsWith(name)));
  }

  private static List<StoryEntity.Role> roles(Cluster cluster) {
    Map<String, StoryEntity.Role> roles = new LinkedHashMap<>();
    for (LocalEntity local : cluster.members()) {
      for (Entity.Role role : local.entity().roles()) {
        Citation place = local.article().cite(role.span());
        if (cluster.owns(place)) {
          roles.putIfAbsent(NameKey.of(role.text()), new StoryEntity.Role(role.text(), place));
        }
      }
    }
    cluster
        .described()
        .forEach(one -> roles.putIfAbsent(NameKey.of(one.role().text()), one.role()));
    return List.copyOf(roles.values());
  }

  private List<StoryEntity.Reference> mentions(Cluster cluster) {
    return mentions.getOrDefault(cluster, List.of());
  }

  private List<StoryEntity.Reference> mentioned(Cluster cluster) {
    Stream<StoryEntity.Reference> own =
        cluster.members().stream()
            .flatMap(local -> references.getOrDefault(local.entity().id(), List.of()).stream())
            .filter(one -> cluster.owns(one.citation()));
    Stream<StoryEntity.Reference> described =
        cluster.described().stream()
            .map(one -> new StoryEntity.Reference(one.citation(), one.form()));
    return Stream.concat(own, described)
        .sorted(Comparator.comparing(StoryEntity.Reference::citation, order()))
        .toList();
  }

  /** The state whose government the name is often put for, when the story names the state. */
  private @Nullable EntityId standsFor(Cluster cluster, Map<EntityId, EntityId> joined) {
    return Gazetteer.english()
        .stateOfSeat(cluster.key())
        .map(states::get)
        .map(state -> joined.get(state.members().getFirst().entity().id()))
        .orElse(null);
  }

  private void noteState(Cluster cluster) {
    cluster.keys().stream()
        .flatMap(key -> Gazetteer.english().state(key).stream())
        .filter(any -> !cluster.isPerson())
        .forEach(state -> states.putIfAbsent(state, cluster));
  }

  private Explanation why(Cluster cluster) {
    List<StoryEntity.Reference> all = mentions(cluster);
    long articles = all.stream().map(one -> one.citation().article()).distinct().count();
    List<Explanation> steps = cluster.rules().stream().map(JoinRule::explained).toList();
    String because =
        articles > 1 ? "named by " + articles + " articles" : "named by one article alone";
    return new Explanation("joined-names", because, firstOfEach(all), steps);
  }

  private static List<Citation> firstOfEach(List<StoryEntity.Reference> all) {
    Map<ArticleId, Citation> first = new LinkedHashMap<>();
    all.stream()
        .filter(one -> one.form() == Mention.Form.NAME)
        .forEach(one -> first.putIfAbsent(one.citation().article(), one.citation()));
    return List.copyOf(first.values());
  }
}
