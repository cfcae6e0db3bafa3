package news.parallax.comparison.value;

import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.PlaceRelations;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.name.Atlas;

/**
 * Where one thing lies: "the dam 20 km north of Harl", "the dam in the region of Varn". The two
 * differ when the atlas puts the town in another region and far from that one.
 *
 * @param thing the noun for it
 * @param site what the report places it by
 */
record Location(SentenceHandle at, Span span, String thing, Atlas.Site site, Relation relation)
    implements Assertion {
  /** So far a region may reach around a town near it; by hand. */
  private static final double FARTHEST_KILOMETRES = 500;

  /** How the thing lies to the site. */
  enum Relation {
    NEAR_TOWN,
    WITHIN_REGION
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.PLACE;
  }

  @Override
  public boolean fits(Value other) {
    return countsAlike(other) && !rivals(other);
  }

  @Override
  public boolean rivals(Value other) {
    return countsAlike(other)
        && other instanceof Location location
        && (isOutside(location) || location.isOutside(this));
  }

  private boolean isOutside(Location region) {
    return relation == Relation.NEAR_TOWN
        && region.relation == Relation.WITHIN_REGION
        && !site.region().isEmpty()
        && !region.site.name().contains(site.region())
        && kilometres(region) >= FARTHEST_KILOMETRES;
  }

  private double kilometres(Location other) {
    return PlaceRelations.kilometres(site, other.site);
  }

  /** Why the thing cannot lie there and where {@code other} puts it. */
  String against(Location other) {
    Location town = relation == Relation.NEAR_TOWN ? this : other;
    Location region = relation == Relation.NEAR_TOWN ? other : this;
    return "%s lies in %s, some %.0f km from %s"
        .formatted(
            town.site.name(), town.site.region(), town.kilometres(region), region.site.name());
  }

  /** A thing lies in one place. */
  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return countsAlike(other);
  }

  @Override
  public String sort() {
    return "location";
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Location location && thing.equals(location.thing);
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), span, site.name());
  }
}
