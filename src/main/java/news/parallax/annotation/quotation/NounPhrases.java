package news.parallax.annotation.quotation;

import news.parallax.annotation.Token;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases with what hangs on them: "the head of the union in Ohio". */
final class NounPhrases {
  /** How many phrases may hang on one noun. */
  private static final int MOST_PARTS = 4;

  private final MarkedSentence sentence;
  private final Clauses clauses;

  NounPhrases(MarkedSentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** The noun phrase that begins at {@code i}, with what hangs on it; null when none does. */
  @Nullable NounSpan from(int i) {
    NounSpan noun = sentence.noun(i);
    return noun == null || noun.first() != i ? null : attached(noun);
  }

  /** {@code noun} with the prepositional phrases that follow. */
  NounSpan attached(NounSpan noun) {
    NounSpan whole = noun;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      int next = whole.last() + 1;
      if (sentence.word(next).equals("(")) {
        whole = whole.to(closingBracket(next));
        next = whole.last() + 1;
      }
      NounSpan more = sentence.noun(next + 1);
      boolean joins = clauses.isPreposition(next) || sentence.word(next).equals("and");
      if (!joins || more == null || more.first() != next + 1 || sentence.isQuoted(next + 1)) {
        return whole;
      }
      whole = whole.to(more.last());
    }
    return whole;
  }

  /** Index of the bracket that closes the one at {@code open}; before it when none is near. */
  private int closingBracket(int open) {
    for (int i = open + 1; i < Math.min(sentence.size(), open + 12); i++) {
      if (sentence.word(i).equals(")")) {
        return i;
      }
    }
    return open - 1;
  }

  /** {@code noun} with what it hangs on: the head of "the union" is "the head of the union". */
  NounSpan widened(NounSpan noun) {
    NounSpan whole = noun;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      int joint = whole.first() - 1;
      NounSpan earlier = sentence.noun(joint - 1);
      boolean joins = hangs(joint) || (isAnd(joint) && !isPronoun(whole));
      if (!joins
          || earlier == null
          || earlier.last() != joint - 1
          || sentence.isQuoted(joint - 1)
          || isTime(earlier)) {
        return whole;
      }
      whole = whole.from(earlier);
    }
    return whole;
  }

  /** For the "herself" of "Ana Ruiz herself" both. */
  NounSpan emphasized(NounSpan noun) {
    NounSpan before = sentence.noun(noun.first() - 1);
    boolean itself = sentence.word(noun.head()).endsWith("self");
    boolean themselves = sentence.word(noun.head()).equals("themselves");
    return (itself || themselves) && before != null ? before.to(noun.last()) : noun;
  }

  /** A preposition, "after" and "since" and the like excepted. */
  private boolean hangs(int i) {
    return sentence.tag(i).equals("IN") && !opensClause(i);
  }

  private boolean isAnd(int i) {
    String word = sentence.word(i);
    return word.equals("and") || word.equals("or") || word.equals("&");
  }

  private boolean isPronoun(NounSpan noun) {
    return sentence.tag(noun.head()).equals("PRP");
  }

  /** Whether a clause can begin behind token {@code i}. */
  boolean opensClause(int i) {
    return !sentence.has(i)
        || sentence.isComma(i)
        || sentence.isQuoted(i)
        || ClosedWords.CLAUSE_OPENERS.has(sentence.word(i));
  }

  /** Whether {@code noun} tells when: "Tuesday", "last week". */
  boolean isTime(NounSpan noun) {
    return ClosedWords.TIMES.has(sentence.word(noun.head()));
  }

  boolean isPerson(int i) {
    return sentence.token(i).nameClass() == Token.NameClass.PERSON;
  }

  /** Whether {@code noun} is neither a name nor a pronoun. */
  boolean isCommon(NounSpan noun) {
    String tag = sentence.tag(noun.head());
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** Whether {@code noun} is a name. */
  boolean isName(NounSpan noun) {
    return sentence.tag(noun.head()).startsWith("NNP");
  }
}
