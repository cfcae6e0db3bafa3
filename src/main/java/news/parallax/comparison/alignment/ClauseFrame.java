package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.syntax.Stage;
import news.parallax.annotation.syntax.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom, where, when and how much of it, how far it came and how sure it is, as one
 * clause tells it; what it leaves out it takes from the clause that it hangs on.
 *
 * @param event the verb and how it is meant
 * @param doer null when nobody acts or when it is open who does
 * @param object what it is done to; null when there is none or when it is open
 * @param named the people and bodies that it names
 * @param places that it names
 * @param times that it is told to happen at
 * @param amounts that it names with what they count
 * @param speaker whose words it is; null for the outlet's own and when it is open
 */
record ClauseFrame(
    Event event,
    @Nullable Party doer,
    @Nullable Party object,
    Set<EntityId> named,
    Set<EntityId> places,
    List<TimeInterval> times,
    List<Quantity> amounts,
    @Nullable EntityId speaker) {
  /**
   * What a verb says.
   *
   * @param verb its lemma with its particle
   */
  record Event(String verb, Stage stage, Tense tense, Factuality factuality) {}

  /**
   * Somebody or something that takes part.
   *
   * @param head lemma of its head word
   * @param entity whom the words name, a pronoun's antecedent too; null when they name nobody
   */
  record Party(String head, @Nullable EntityId entity) {
    private Party joined(UnaryOperator<EntityId> join) {
      return entity == null ? this : new Party(head, join.apply(entity));
    }
  }

  /** Copies the collections. */
  ClauseFrame {
    named = Set.copyOf(named);
    places = Set.copyOf(places);
    times = List.copyOf(times);
    amounts = List.copyOf(amounts);
  }

  /** The same with every entity as {@code join} names it. */
  ClauseFrame joined(UnaryOperator<EntityId> join) {
    return new ClauseFrame(
        event,
        doer == null ? null : doer.joined(join),
        object == null ? null : object.joined(join),
        named.stream().map(join).collect(Collectors.toSet()),
        places.stream().map(join).collect(Collectors.toSet()),
        times,
        amounts,
        speaker == null ? null : join.apply(speaker));
  }
}
