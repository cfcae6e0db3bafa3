package news.parallax.annotation.syntax;

import java.util.List;
import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;

/** Reads what the verb group of a clause says: its verb, voice, tense and negation. */
final class PredicateReader {

  private PredicateReader() {}

  static Predicate predicate(Sentence sentence, ClauseSpan clause, Phrase verb) {
    Token last = sentence.tokens().get(verb.last());
    return new Predicate(
        verb,
        sentence.head(verb).lemma(),
        last.isTag("RP") ? last.lemma() : "",
        isPassive(sentence, verb),
        VerbTense.of(sentence, verb),
        StageReader.of(sentence, clause, verb),
        polarity(sentence.tokens(), clause, verb));
  }

  private static boolean isPassive(Sentence sentence, Phrase verb) {
    if (!sentence.head(verb).tag().equals("VBN")) {
      return false;
    }
    for (int i = verb.first(); i < verb.head(); i++) {
      if (sentence.tokens().get(i).lemma().equals("be")) {
        return true;
      }
    }
    return verb.first() == verb.head() && !takesObject(sentence, verb);
  }

  /** A lone participle right before a noun phrase is a past tense that the tagger missed. */
  private static boolean takesObject(Sentence sentence, Phrase verb) {
    return sentence.phraseFrom(verb.last() + 1, Phrase.Kind.NOUN).isPresent();
  }

  private static Polarity polarity(List<Token> tokens, ClauseSpan clause, Phrase verb) {
    int end = Math.min(clause.last(), verb.last() + 1);
    for (int i = Math.max(clause.first(), verb.first() - 1); i <= end; i++) {
      if (FunctionWords.NEGATIONS.has(tokens.get(i).word())) {
        return Polarity.NEGATIVE;
      }
    }
    return failed(tokens, clause) ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** "failed to repair", "made a failed attempt", unlike "the brakes failed". */
  private static boolean failed(List<Token> tokens, ClauseSpan clause) {
    for (int i = clause.first(); i < clause.last(); i++) {
      Token next = tokens.get(i + 1);
      boolean governs = tokens.get(i).isTag("VB") && next.isTag("TO");
      boolean describes = tokens.get(i).word().equals("failed") && next.isTag("NN");
      if (tokens.get(i).lemma().startsWith("fail") && (governs || describes)) {
        return true;
      }
    }
    return false;
  }
}
