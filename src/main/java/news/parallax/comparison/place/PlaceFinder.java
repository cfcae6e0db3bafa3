package news.parallax.comparison.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Placement;
import news.parallax.comparison.Readings;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;
import news.parallax.knowledge.name.EntityType;
import news.parallax.knowledge.name.NameKey;

/**
 * Gives each place of a story its candidates in the atlas and chooses one where the reports decide:
 * by an office of a region or the region named beside it, by being the only one, a state, or a city
 * so great that papers name it without its state, by the regions and at last the states that the
 * story names otherwise. What none of these decides stays open with all its candidates.
 */
public final class PlaceFinder {
  /** Thousands of people in a city that papers name without its state; by hand, as all here. */
  private static final int GREAT = 500;

  /** Times that a great city is greater than its next namesake. */
  private static final int OUTWEIGHS = 8;

  /** Times that a region is. */
  private static final int REGION_OUTWEIGHS = 4;

  /** Places of the story in one region, which speak louder than size. */
  private static final int SEVERAL = 3;

  /** Of what size the area is that namesakes are told apart by. */
  private enum Level {
    REGION("region-of-the-story"),
    STATE("state-of-the-story");

    private final String rule;

    Level(String rule) {
      this.rule = rule;
    }
  }

  private final List<AnnotatedArticle> articles;
  private final Map<EntityId, PlaceCandidates> found = new LinkedHashMap<>();

  private PlaceFinder(Roster roster, List<AnnotatedArticle> articles, Readings readings) {
    this.articles = articles;
    List<NamedSites> named =
        articles.stream().map(one -> readings.of(one, NamedSites.class, NamedSites::of)).toList();
    for (StoryEntity entity : roster.entities()) {
      if (entity.type() == EntityType.PLACE) {
        PlaceCandidates candidates = PlaceCandidates.of(entity, named);
        if (!candidates.sites().isEmpty()) {
          found.put(entity.id(), candidates);
        }
      }
    }
  }

  /** {@code roster}, whose entities come from {@code articles}, with its places placed. */
  public static Roster placed(Roster roster, List<AnnotatedArticle> articles) {
    return placed(roster, articles, new Readings());
  }

  /** The same where the articles lie in other stories too. */
  public static Roster placed(Roster roster, List<AnnotatedArticle> articles, Readings readings) {
    PlaceFinder finder = new PlaceFinder(roster, articles, readings);
    return roster.with(
        entity -> finder.found.containsKey(entity.id()) ? finder.placed(entity) : entity);
  }

  /** What the text goes on with may be a region where the atlas knows no such place. */
  private StoryEntity placed(StoryEntity entity) {
    PlaceCandidates candidates = Objects.requireNonNull(found.get(entity.id()));
    Optional<Placement> told = byOffice(entity, candidates).or(() -> beside(entity, candidates));
    boolean elsewhere =
        told.isEmpty() && candidates.areTowns() && hasRegionBeside(entity, candidates);
    return elsewhere ? entity : entity.placed(told.orElseGet(() -> chosen(entity, candidates)));
  }

  private Placement chosen(StoryEntity entity, PlaceCandidates candidates) {
    return state(entity, candidates)
        .or(() -> alone(entity, candidates))
        .or(() -> byRegion(entity, candidates))
        .or(() -> wellKnown(entity, candidates))
        .or(() -> byState(entity, candidates))
        .orElseGet(() -> open(entity, candidates));
  }

  /** "Gov. Ann Reed of New York": the region, where half of the names or more stand so. */
  private Optional<Placement> byOffice(StoryEntity entity, PlaceCandidates candidates) {
    List<Citation> names =
        entity.mentions().stream()
            .filter(one -> one.form() == Mention.Form.NAME)
            .map(StoryEntity.Reference::citation)
            .toList();
    List<Citation> offices =
        names.stream().filter(name -> RegionOffice.isBeside(name, articles)).toList();
    boolean most = !offices.isEmpty() && 2 * offices.size() >= names.size();
    List<Site> regions = most ? PlaceCandidates.regions(entity) : List.of();
    return !most || candidates.isState() || regions.size() != 1
        ? Optional.empty()
        : Optional.of(
            placement(
                new PlaceCandidates(regions),
                regions.getFirst(),
                "office-of-the-region",
                "an office that regions have is named beside it",
                offices.getFirst()));
  }

  /** "Zenda, Ohio"; not "Washington, D.C.", whose name goes on so. */
  private boolean hasRegionBeside(StoryEntity entity, PlaceCandidates candidates) {
    return entity.mentions().stream()
        .filter(one -> one.form() == Mention.Form.NAME)
        .flatMap(one -> NamedRegion.behindComma(one.citation(), articles).stream())
        .anyMatch(region ->
            candidates.sites().stream()
                .map(site -> NameKey.of(site.name()))
                .noneMatch(name -> name.endsWith(NameKey.of(region.words()))));
  }

  /** "Zenda, Ohio" */
  private Optional<Placement> beside(StoryEntity entity, PlaceCandidates candidates) {
    for (StoryEntity.Reference mention : entity.mentions()) {
      Optional<NamedRegion> region = NamedRegion.behind(mention.citation(), articles);
      List<Site> fitting = region.map(one -> candidates.in(one.name())).orElse(List.of());
      if (fitting.size() == 1) {
        String because = "the text goes on with “%s”".formatted(region.orElseThrow().words());
        return Optional.of(
            placement(
                candidates, fitting.getFirst(), "region-beside", because, mention.citation()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Placement> state(StoryEntity entity, PlaceCandidates candidates) {
    return candidates.isState()
        ? Optional.of(
            placement(
                candidates,
                candidates.sites().getFirst(),
                "state",
                "the name of a state",
                first(entity)))
        : Optional.empty();
  }

  private static Optional<Placement> alone(StoryEntity entity, PlaceCandidates candidates) {
    return candidates.sites().size() == 1
        ? Optional.of(
            placement(
                candidates,
                candidates.sites().getFirst(),
                "only-place-of-the-name",
                "the atlas knows one place of this name",
                first(entity)))
        : Optional.empty();
  }

  /** Few other places in the region of a small namesake do not speak against a great city. */
  private Optional<Placement> byRegion(StoryEntity entity, PlaceCandidates candidates) {
    int most =
        candidates.sites().stream()
            .mapToInt(site -> support(entity, site, Level.REGION))
            .max()
            .orElse(0);
    if (most < SEVERAL && wellKnown(entity, candidates).isPresent()) {
      return Optional.empty();
    }
    return best(entity, candidates, site -> support(entity, site, Level.REGION), Level.REGION);
  }

  private Optional<Placement> byState(StoryEntity entity, PlaceCandidates candidates) {
    return best(entity, candidates, site -> support(entity, site, Level.STATE), Level.STATE);
  }

  private Optional<Placement> best(
      StoryEntity entity, PlaceCandidates candidates, ToIntFunction<Site> support, Level level) {
    int most = candidates.sites().stream().mapToInt(support).max().orElse(0);
    List<Site> fitting =
        candidates.sites().stream().filter(site -> support.applyAsInt(site) == most).toList();
    if (most == 0 || fitting.size() > 1) {
      return Optional.empty();
    }
    Site site = fitting.getFirst();
    String because =
        level == Level.REGION && !site.region().isEmpty()
            ? "the reports name %s too".formatted(site.region())
            : "of its namesakes only this lies in %s, of which the reports speak"
                .formatted(site.state());
    return Optional.of(placement(candidates, site, level.rule, because, first(entity)));
  }

  /** How many other places of the story lie in the same region, or the same state. */
  private int support(StoryEntity entity, Site site, Level level) {
    return (int)
        found.entrySet().stream()
            .filter(other -> !other.getKey().equals(entity.id()))
            .map(Map.Entry::getValue)
            .filter(other -> other.sites().size() == 1 || other.isState())
            .map(other -> other.sites().getFirst())
            .filter(known -> supports(known, site, level))
            .distinct()
            .count();
  }

  private static boolean supports(Site known, Site site, Level level) {
    if (level == Level.STATE) {
      return !site.state().isEmpty() && known.state().equals(site.state());
    }
    String name = known.kind() == Atlas.Kind.REGION ? known.name() : known.region();
    String own = site.kind() == Atlas.Kind.REGION ? site.name() : site.region();
    return !own.isEmpty() && own.equals(name) && known.state().equals(site.state());
  }

  private static Optional<Placement> wellKnown(StoryEntity entity, PlaceCandidates candidates) {
    Site first = candidates.sites().getFirst();
    int next = candidates.sites().get(1).thousands();
    boolean region = first.kind() == Atlas.Kind.REGION;
    boolean great = region || first.thousands() >= GREAT;
    if (!great || first.thousands() < next * (region ? REGION_OUTWEIGHS : OUTWEIGHS)) {
      return Optional.empty();
    }
    return Optional.of(
        placement(
            candidates,
            first,
            region ? "great-region" : "great-city",
            "so much greater than its namesakes that papers name it without its state",
            first(entity)));
  }

  private static Placement open(StoryEntity entity, PlaceCandidates candidates) {
    String because =
        "%d places bear the name, and no report tells which is meant"
            .formatted(candidates.sites().size());
    Explanation why = Explanation.of("several-places-of-the-name", because, first(entity));
    return new Placement(candidates.sites(), null, why);
  }

  private static Placement placement(
      PlaceCandidates candidates, Site site, String rule, String because, Citation evidence) {
    List<Site> ordered = new ArrayList<>(candidates.sites());
    ordered.sort(Comparator.comparing(one -> !one.equals(site)));
    return new Placement(ordered, site, Explanation.of(rule, because, evidence));
  }

  private static Citation first(StoryEntity entity) {
    return entity.mentions().stream()
        .filter(one -> one.form() == Mention.Form.NAME)
        .findFirst()
        .orElse(entity.mentions().getFirst())
        .citation();
  }
}
