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
 * @param key the point, as {@code agent} or {@code means}; slots of one key are compared
 * @param span the words that fill it
 * @param head lemma of the main word
 * @param words lemmas and forms of all words in lower case, without names
 * @param named the article's entity that it names; null for plain nouns
 * @param entity the story's entity that this was joined into; empty for plain nouns
 */
record Slot(
    String key,
    Span span,
    String head,
    Set<String> words,
    @Nullable EntityId named,
    Optional<StoryEntity> entity) {
  /** A point that names nothing. */
  Slot(String key, Span span, String head, Set<String> words) {
    this(key, span, head, words, null, Optional.empty());
  }

  static final String AGENT = "agent";
  static final String PATIENT = "patient";
  static final String PLACE = "place";
  static final String GOAL = "goal";
  static final String SOURCE = "source";
  static final String MEANS = "means";
  static final String ADVERB = "adverb";

  /** Before the noun that the words describe. */
  static final String WHICH = "which ";

  static final String PREDICATE = "predicate";

  /** Whether both name one thing, or use one noun where neither names anything. */
  boolean agrees(Slot other) {
    return (entity.isPresent() && other.entity.isPresent())
        ? entity.get().id().equals(other.entity.get().id())
        : head.equalsIgnoreCase(other.head);
  }
}
