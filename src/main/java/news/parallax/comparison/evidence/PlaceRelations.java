package news.parallax.comparison.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;

/** Tells from the atlas whether one place lies in another, or far from it. */
public final class PlaceRelations {
  /** Of latitude, by the mean radius of the earth. */
  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** Towns so far apart are no two names for one spot; by hand. */
  private static final double FAR_KILOMETRES = 25;

  private PlaceRelations() {}

  /** How two places lie to each other. */
  public enum Relation {
    /** One holds the other: a town and its region. */
    HOLDS,
    /** Far from each other. */
    APART,
    /** The atlas does not tell. */
    UNKNOWN
  }

  public static Relation relation(StoryEntity one, StoryEntity other) {
    Optional<Site> left = site(one);
    Optional<Site> right = site(other);
    if (left.isEmpty() || right.isEmpty()) {
      return Relation.UNKNOWN;
    }
    if (holds(left.get(), right.get()) || holds(right.get(), left.get())) {
      return Relation.HOLDS;
    }
    boolean towns =
        Stream.of(left.get(), right.get()).allMatch(site -> site.kind() == Atlas.Kind.TOWN);
    return towns && kilometres(left.get(), right.get()) >= FAR_KILOMETRES
        ? Relation.APART
        : Relation.UNKNOWN;
  }

  /** Whether one holds the other, or is a state and the atlas lacks the other. */
  public static boolean mayHold(StoryEntity one, StoryEntity other) {
    return relation(one, other) == Relation.HOLDS
        || (isState(one) && site(other).isEmpty())
        || (isState(other) && site(one).isEmpty());
  }

  private static boolean isState(StoryEntity entity) {
    return site(entity).filter(site -> site.kind() == Atlas.Kind.STATE).isPresent();
  }

  private static Optional<Site> site(StoryEntity entity) {
    return Optional.ofNullable(entity.place()).map(Placement::site);
  }

  private static boolean holds(Site whole, Site part) {
    return !part.equals(whole)
        && (part.state().equals(whole.name())
            || (!part.region().isEmpty() && part.region().equals(whole.name())));
  }

  /** On a plane, which is near enough for far apart. */
  public static double kilometres(Site a, Site b) {
    double north = a.latitude() - b.latitude();
    double middle = Math.toRadians((a.latitude() + b.latitude()) / 2);
    double east = (a.longitude() - b.longitude()) * Math.cos(middle);
    return KILOMETRES_A_DEGREE * Math.hypot(north, east);
  }
}
