package news.parallax.annotation.syntax;

import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/** Reads asides behind a noun: ", the mayor of Lomas,", ", who was born there,", "(Lomas)". */
public final class AsideReader {
  /** How far an aside may reach, in words. */
  private static final int HORIZON = 45;

  /** How many asides may follow one another. */
  private static final int MOST_ASIDES = 3;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;

  AsideReader(MarkedSentence sentence, ClauseOpenings clauses, NounPhrases nouns) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
  }

  /** {@code noun} with the appositions or the relative clause behind it. */
  public NounSpan withAside(NounSpan noun) {
    NounSpan whole = noun;
    for (int asides = 0; asides < MOST_ASIDES; asides++) {
      NounSpan more = withOneAside(whole);
      if (more.last() == whole.last()) {
        return whole;
      }
      whole = more;
    }
    return whole;
  }

  private NounSpan withOneAside(NounSpan noun) {
    int comma = noun.last() + 1;
    if (!sentence.isComma(comma)) {
      return startsRelative(comma) ? noun.to(end(comma)) : noun;
    }
    if (startsRelative(comma + 1)) {
      return noun.to(end(comma + 1));
    }
    NounSpan apposed = nouns.from(comma + 1);
    if (apposed == null || nouns.isTime(apposed) || sentence.isQuoted(comma + 1)) {
      return noun;
    }
    return clauses.isClause(comma + 1) ? noun : noun.to(end(comma + 1));
  }

  /** {@code noun} with a clause that describes it and has no "who": "a man we met". */
  NounSpan withContact(NounSpan noun) {
    NounSpan doer = sentence.noun(noun.last() + 1);
    boolean pronoun =
        doer != null
            && nouns.isCommon(noun)
            && doer.first() == doer.last()
            && doer.first() == noun.last() + 1
            && (Pronouns.SUBJECTS.has(sentence.word(doer.head()))
                || Pronouns.QUANTIFIED.has(sentence.word(doer.head())));
    VerbGroup verb = doer == null ? null : sentence.verb(doer.last() + 1);
    return pronoun && verb != null && verb.isTensed() ? noun.to(end(verb.last() + 1)) : noun;
  }

  private boolean startsRelative(int i) {
    String word = sentence.word(i);
    return Pronouns.RELATIVES.has(word) && !word.equalsIgnoreCase("that");
  }

  private int end(int from) {
    int i = from;
    while (sentence.has(i)
        && !sentence.isComma(i)
        && !opensUtterance(i)
        && !sentence.word(i).matches("[.!?:;]|--|–|—")) {
      i++;
    }
    return i - 1;
  }

  private boolean opensUtterance(int i) {
    return sentence.startsQuote(i) && sentence.endsQuote(sentence.size() - 1);
  }

  /**
   * The noun before the asides that end with the comma, dash or bracket at {@code closing}: of "Ana
   * Ruiz, 35, the mayor," the first part, if nothing but asides stands between.
   */
  @Nullable NounSpan before(int closing) {
    if (sentence.isComma(closing) && sentence.word(closing - 1).equals(")")) {
      return before(closing - 1);
    }
    boolean bracket = sentence.word(closing).equals(")");
    String mark = bracket ? "(" : sentence.word(closing);
    NounSpan found = null;
    NounSpan fallback = null;
    for (int i = closing - 1; i > Math.max(0, closing - HORIZON); i = next(i)) {
      NounSpan noun = sentence.word(i).equals(mark) && !sentence.isQuoted(i) ? ending(i - 1) : null;
      if (noun != null && (nouns.opensClause(noun.first() - 1) || startsRelative(i + 1))) {
        boolean opens = isSureOpening(noun.first() - 1);
        found = found == null || opens ? noun : found;
        if (opens) {
          break;
        }
      } else if (noun != null && found == null && fallback == null) {
        fallback = noun;
      }
    }
    NounSpan best = found == null ? fallback : found;
    if (best == null) {
      return null;
    }
    NounSpan outer = bracket ? null : named(best.first() - 1);
    return (outer == null ? best : outer).to(bracket ? closing : closing - 1);
  }

  /** Of "Ana Ruiz, the head of the port — the oldest there —" the name before the comma. */
  private @Nullable NounSpan named(int comma) {
    NounSpan noun = sentence.isComma(comma) && !sentence.isQuoted(comma) ? ending(comma - 1) : null;
    boolean opens = noun != null && isSureOpening(noun.first() - 1);
    return noun != null && opens && nouns.isPerson(noun.head()) ? noun : null;
  }

  private @Nullable NounSpan ending(int end) {
    int last = end;
    if (sentence.word(end).equals(")")) {
      while (last > 0 && !sentence.word(last).equals("(")) {
        last--;
      }
      last--;
    }
    NounSpan noun = sentence.noun(last);
    if (noun == null || sentence.isQuoted(last) || nouns.isTime(noun) || isParty(noun)) {
      return null;
    }
    return nouns.widened(noun);
  }

  /** "D-Lomas": whom somebody sits for, set beside the name. */
  private boolean isParty(NounSpan noun) {
    String word = sentence.word(noun.first());
    return noun.first() == noun.last()
        && word.length() > 2
        && word.charAt(1) == '-'
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(2));
  }

  /** A sentence or clause surely begins behind {@code i}; "after" can be a preposition. */
  private boolean isSureOpening(int i) {
    boolean word = sentence.has(i) && clauses.isSubordinator(i);
    return nouns.opensClause(i)
        && !sentence.isComma(i)
        && (!word || sentence.word(i).equals("that"));
  }

  /** The token before {@code i}, past a relative clause; -1 at the verb of another clause. */
  private int next(int i) {
    VerbGroup verb = sentence.verb(i - 1);
    if (verb == null || !verb.isTensed() || sentence.isQuoted(i - 1)) {
      return i - 1;
    }
    for (int k = verb.first() - 1; k > Math.max(0, i - HORIZON) && !sentence.isComma(k); k--) {
      if (startsRelative(k) || sentence.tag(k).equals("WDT")) {
        return k;
      }
    }
    return -1;
  }
}
