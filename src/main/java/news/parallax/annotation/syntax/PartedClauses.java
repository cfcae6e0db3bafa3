package news.parallax.annotation.syntax;

import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/**
 * Tells clauses whose subject and verb stand apart, "her father, Carl Dorn Sr., knew it", or that
 * open with a pair, "neither the crew nor the mate was asked".
 */
final class PartedClauses {
  /** How long what parts a subject from its verb may be, in words. */
  private static final int LONGEST_PART = 16;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;

  PartedClauses(MarkedSentence sentence, ClauseOpenings clauses, NounPhrases nouns) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
  }

  /** Whether the noun phrase {@code noun} opens such a clause. */
  boolean opensAt(NounSpan noun) {
    int next = nouns.attached(noun).last() + 1;
    return (sentence.isComma(next) || sentence.isDash(next)) && isParted(next);
  }

  /** Whether a clause with two subjects begins at {@code i}: "neither … nor", "both … and". */
  boolean opensPair(int i) {
    return sentence.word(i).matches("neither|either|both") && clauses.isClause(i + 1);
  }

  /** ", a wooden house, was": one aside between two commas or dashes, then the verb. */
  private boolean isParted(int comma) {
    boolean clause = Pronouns.RELATIVES.has(sentence.word(comma + 1));
    if (sentence.isQuoted(comma) || sentence.isTag(comma + 1, "CC")) {
      return false;
    }
    for (int i = comma + 1; i < horizon(comma); i++) {
      VerbGroup verb = sentence.verb(i);
      if (sentence.isQuoted(i) || (!clause && verb != null && verb.isTensed())) {
        return false;
      }
      if (sentence.word(i).equals(sentence.word(comma))) {
        return opensPredicate(i + 1);
      }
    }
    return false;
  }

  private boolean opensPredicate(int i) {
    int at = i;
    while (sentence.isTag(at, "RB")) {
      at++;
    }
    VerbGroup verb = tensed(at);
    return verb != null && verb.first() <= at;
  }

  private int horizon(int from) {
    return Math.min(sentence.size(), from + LONGEST_PART);
  }

  private @Nullable VerbGroup tensed(int i) {
    VerbGroup verb = sentence.verb(i);
    return verb != null && verb.isTensed() && !sentence.isQuoted(i) ? verb : null;
  }
}
