package news.parallax.comparison.evidence;

import java.util.Optional;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.Atlas.Site;

/** Tells from the atlas whether one place lies in another, and how far two are apart. */
public final class PlaceRelations {
  /** Of latitude, by the mean radius of the earth. */
  private static final double KILOMETRES_A_DEGREE = 111.2;

  private PlaceRelations() {}

  /** Whether one holds the other, as a region its town. */
  public static boolean holds(StoryEntity one, StoryEntity other) {
    return site(one)
        .filter(left ->
            site(other).filter(right -> holds(left, right) || holds(right, left)).isPresent())
        .isPresent();
  }

  /** The same, or one is a state and the atlas lacks the other. */
  public static boolean mayHold(StoryEntity one, StoryEntity other) {
    return holds(one, other)
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
