package news.parallax.annotation.syntax;

import java.util.List;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.knowledge.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of every clause, for what is claimed: the base noun phrase nearest before the
 * verb, and where a clause has none that of the clause before. It always answers when it can;
 * {@link SubjectReader}, which says whose words are given, would rather answer nothing than wrong.
 */
final class NearestSubject {
  private final Sentence sentence;
  private final List<ClauseSpan> clauses;

  NearestSubject(Sentence sentence, List<ClauseSpan> clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** The subject of {@code verb} in clause {@code index}; null when none stands before it. */
  @Nullable Phrase of(int index, Phrase verb) {
    ClauseSpan clause = clauses.get(index);
    Phrase found = within(clause, verb);
    if (found != null || index == 0) {
      return found;
    }
    ClauseSpan before = clauses.get(index - 1);
    if (sentence.tokens().get(clause.first()).isTag("W")) {
      return lastNoun(before);
    }
    return before.verb() == null ? null : of(index - 1, before.verb());
  }

  /**
   * The last noun phrase before the verb; one behind a preposition only when it is the first, or
   * behind a length alone: "an hour before the dam broke".
   */
  private @Nullable Phrase within(ClauseSpan clause, Phrase verb) {
    Phrase found = null;
    for (Phrase phrase : sentence.phrases()) {
      boolean before = clause.holds(phrase) && phrase.last() < verb.first();
      if (before
          && phrase.kind() == Phrase.Kind.NOUN
          && (found == null || isLength(found) || !isBehindPreposition(phrase))) {
        found = phrase;
      }
    }
    return found;
  }

  private boolean isLength(Phrase noun) {
    return TimeWords.LENGTHS.hasAsWritten(sentence.head(noun).word());
  }

  private @Nullable Phrase lastNoun(ClauseSpan clause) {
    return sentence
        .phrases(Phrase.Kind.NOUN)
        .filter(clause::holds)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Whether a preposition, "to" or a conjunction stands right before {@code noun}. */
  boolean isBehindPreposition(Phrase noun) {
    return noun.first() > 0
        && (sentence.tokens().get(noun.first() - 1).isTag("IN")
            || sentence.tokens().get(noun.first() - 1).isTag("TO"));
  }
}
