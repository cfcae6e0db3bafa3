package news.parallax.comparison.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.annotation.EntityId;
import news.parallax.article.Explanation;
import news.parallax.comparison.Placement;
import news.parallax.comparison.StoryEntity;
import news.parallax.knowledge.name.Atlas;
import news.parallax.knowledge.name.EntityType;
import org.junit.jupiter.api.Test;

class PlaceRelationsTest {
  private static final Explanation WHY =
      Explanation.of("made-by-hand", "so that the case is clear");

  @Test
  void knowsWhatLiesInWhat() {
    assertThat(PlaceRelations.holds(town("Marseille"), state("France"))).isTrue();
    assertThat(PlaceRelations.holds(state("France"), town("Marseille"))).isTrue();
    assertThat(PlaceRelations.holds(town("Marseille"), town("Rennes"))).isFalse();
    assertThat(PlaceRelations.holds(town("Marseille"), town("Marseille"))).isFalse();
    assertThat(PlaceRelations.holds(town("Marseille"), unplaced("Harl"))).isFalse();
  }

  @Test
  void letsAStateHoldWhatTheAtlasLacks() {
    assertThat(PlaceRelations.mayHold(state("France"), unplaced("Harl"))).isTrue();
    assertThat(PlaceRelations.mayHold(unplaced("Harl"), state("France"))).isTrue();
    assertThat(PlaceRelations.mayHold(town("Rennes"), unplaced("Harl"))).isFalse();
    assertThat(PlaceRelations.mayHold(town("Rennes"), town("Marseille"))).isFalse();
  }

  private static StoryEntity town(String name) {
    return placed(name, Atlas.Kind.TOWN);
  }

  private static StoryEntity state(String name) {
    return placed(name, Atlas.Kind.STATE);
  }

  private static StoryEntity placed(String name, Atlas.Kind kind) {
    Atlas.Site site =
        Atlas.world().sites(name).stream()
            .filter(one -> one.kind() == kind)
            .findFirst()
            .orElseThrow();
    return unplaced(name).placed(new Placement(List.of(site), site, WHY));
  }

  private static StoryEntity unplaced(String name) {
    return new StoryEntity(
        new EntityId(name),
        EntityType.PLACE,
        name,
        List.of(name),
        List.of(),
        List.of(),
        null,
        WHY,
        null);
  }
}
