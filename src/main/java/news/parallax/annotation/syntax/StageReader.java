package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;

/**
 * Reads the stage of what a verb group tells from the verbs it is chained to, "plans to close", and
 * from the noun it hangs on, "a plan to close".
 */
final class StageReader {
  private StageReader() {}

  /** The stage that {@code verb} of {@code clause} tells of; the earliest that is named. */
  static Stage of(Sentence sentence, ClauseSpan clause, Phrase verb) {
    List<Stage> named = new ArrayList<>();
    for (int i = verb.first(); i <= verb.head(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.isTag("VB") && (i < verb.head() || !isDeed(sentence, clause, verb))) {
        ofVerb(token.lemma()).ifPresent(named::add);
      }
    }
    ofNoun(sentence, verb).ifPresent(named::add);
    return named.stream().min(Enum::compareTo).orElse(Stage.TOLD);
  }

  private static Optional<Stage> ofVerb(String lemma) {
    if (VerbClass.PLANNING.hasAsWritten(lemma)) {
      return Optional.of(Stage.PLANNED);
    }
    if (VerbClass.ATTEMPTING.hasAsWritten(lemma)) {
      return Optional.of(Stage.ATTEMPTED);
    }
    if (VerbClass.BEGINNING.hasAsWritten(lemma)) {
      return Optional.of(Stage.BEGUN);
    }
    return VerbClass.COMPLETING.hasAsWritten(lemma)
        ? Optional.of(Stage.COMPLETED)
        : Optional.empty();
  }

  /** "offered a loan" is done, "offered the port to pay" is not: what is meant stands behind. */
  private static boolean isDeed(Sentence sentence, ClauseSpan clause, Phrase verb) {
    return VerbClass.PLANNING.hasAsWritten(sentence.head(verb).lemma())
        && sentence
            .phrases(Phrase.Kind.VERB)
            .noneMatch(other ->
                other.first() > verb.last()
                    && clause.holds(other)
                    && sentence.tokens().get(other.first()).isTag("TO"));
  }

  /** "a plan to close": what the noun before an infinitive says of it. */
  private static Optional<Stage> ofNoun(Sentence sentence, Phrase verb) {
    List<Token> tokens = sentence.tokens();
    if (verb.first() == 0 || !tokens.get(verb.first()).isTag("TO")) {
      return Optional.empty();
    }
    String noun = tokens.get(verb.first() - 1).lemma();
    if (NounClass.PLANS.hasAsWritten(noun)) {
      return Optional.of(Stage.PLANNED);
    }
    return NounClass.ATTEMPTS.hasAsWritten(noun) ? Optional.of(Stage.ATTEMPTED) : Optional.empty();
  }
}
