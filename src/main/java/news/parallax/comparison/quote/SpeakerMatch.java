package news.parallax.comparison.quote;

import java.util.Optional;
import news.parallax.annotation.EntityId;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.StoryQuotation;
import news.parallax.knowledge.name.EntityType;
import org.jspecify.annotations.Nullable;

/** Whether two quotations have one speaker. */
enum SpeakerMatch {
  /** The same person, body or words for one. */
  SAME,
  /** It may be: nobody is named in one place, or a body or paper in whose name somebody spoke. */
  UNSURE,
  /** Two persons. */
  OTHER;

  static SpeakerMatch of(StoryQuotation one, StoryQuotation other, Roster roster) {
    if (isSame(one, other)) {
      return SAME;
    }
    return isPerson(one.speaker(), roster) && isPerson(other.speaker(), roster) ? OTHER : UNSURE;
  }

  private static boolean isSame(StoryQuotation one, StoryQuotation other) {
    EntityId entity = one.speaker();
    if (entity != null && entity.equals(other.speaker())) {
      return true;
    }
    String name = one.speakerName();
    if (name == null || !name.equalsIgnoreCase(other.speakerName())) {
      return false;
    }
    boolean unknown = entity == null && other.speaker() == null;
    return unknown || name.indexOf(' ') > 0;
  }

  private static boolean isPerson(@Nullable EntityId speaker, Roster roster) {
    Optional<StoryEntity> entity = roster.entity(speaker);
    return entity.isPresent() && entity.get().type() == EntityType.PERSON;
  }
}
