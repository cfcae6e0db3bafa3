package news.parallax.comparison.statement;

import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.EntityId;
import news.parallax.article.Span;
import news.parallax.comparison.StoryEntity;
import org.jspecify.annotations.Nullable;

/**
 * One point that a clause fills: who, what, where, by what means, how.
 *
 * @param point slots of one point are compared
 * @param span the words that fill it
 * @param head lemma of the main word
 * @param words lemmas and forms of all words in lower case, without names
 * @param named the article's entity that it names; null for plain nouns
 * @param entity the story's entity that this was joined into; empty for plain nouns
 */
record Slot(
    Point point,
    Span span,
    String head,
    Set<String> words,
    @Nullable EntityId named,
    Optional<StoryEntity> entity) {
  /** A point that names nothing. */
  Slot(Point point, Span span, String head, Set<String> words) {
    this(point, span, head, words, null, Optional.empty());
  }

  /** What a slot is of its clause. */
  enum Role {
    AGENT,
    PATIENT,
    PLACE,
    GOAL,
    SOURCE,
    MEANS,
    ADVERB,
    /** What a noun is said to be like: the point's word is the noun. */
    QUALITY,
    /** What stands behind "of": the point's word is the noun before. */
    OF,
    /** What stands behind a preposition of its own: the point's word is the preposition. */
    OTHER,
    PREDICATE
  }

  /**
   * What is compared with what.
   *
   * @param word that parts points of one role; empty for most
   */
  record Point(Role role, String word) {
    Point(Role role) {
      this(role, "");
    }

    boolean isOf(Role other) {
      return role == other;
    }
  }

  /** Whether both name one thing, or use one noun where neither names anything. */
  boolean agrees(Slot other) {
    return (entity.isPresent() && other.entity.isPresent())
        ? entity.get().id().equals(other.entity.get().id())
        : head.equalsIgnoreCase(other.head);
  }
}
