package news.parallax.annotation.syntax;

import org.jspecify.annotations.Nullable;

/** Reads what somebody is called, in marks, behind a noun: a man who goes by the name “Lucky”. */
final class AliasReader {
  /** How long the words between noun and marks may be. */
  private static final int REACH = 7;

  private static final int MOST_WORDS = 3;

  private final MarkedSentence sentence;

  AliasReader(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** {@code noun} with the alias that follows; without one the same. */
  NounSpan with(NounSpan noun) {
    int opening = noun.last() + 1;
    while (opening <= noun.last() + REACH && isBetween(opening)) {
      opening++;
    }
    boolean alias = opening > noun.last() + 1 && sentence.startsQuote(opening) && names(opening);
    return alias ? noun.to(sentence.afterQuote(opening) - 1) : noun;
  }

  private boolean isBetween(int i) {
    return sentence.has(i) && !sentence.isComma(i) && !sentence.isQuoted(i);
  }

  /** The noun whose alias ends at {@code last}; null when no alias does. */
  @Nullable NounSpan endingAt(int last) {
    int opening = last;
    while (sentence.isQuoted(opening) && !sentence.startsQuote(opening)) {
      opening--;
    }
    for (int i = opening - 1; i >= Math.max(0, opening - REACH) && isBetween(i); i--) {
      NounSpan noun = sentence.noun(i);
      if (noun != null && noun.last() == i && with(noun).last() == last) {
        boolean name = sentence.lemma(noun.head()).equals("name");
        if (!name) {
          return noun.to(last);
        }
      }
    }
    return null;
  }

  /** Whether the words before the marks at {@code opening} say that somebody is called so. */
  private boolean names(int opening) {
    int before = opening - 1;
    boolean brief = sentence.afterQuote(opening) - opening <= MOST_WORDS + 3;
    int verb = sentence.word(before).equals("as") ? before - 1 : before;
    return brief && (sentence.isNameNoun(before) || sentence.isNaming(verb));
  }
}
