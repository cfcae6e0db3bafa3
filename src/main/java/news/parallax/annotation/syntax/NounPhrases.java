package news.parallax.annotation.syntax;

import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases with what hangs on them: "the head of the union in Ohio". */
public final class NounPhrases {
  private static final int LONGEST_BRACKET = 6;

  /** How many phrases may hang on one noun. */
  private static final int MOST_PARTS = 4;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;

  NounPhrases(MarkedSentence sentence, ClauseOpenings clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** The noun phrase that begins at {@code i}, with what hangs on it; null when none does. */
  public @Nullable NounSpan from(int i) {
    NounSpan noun = sentence.noun(i);
    return noun == null || noun.first() != i ? null : attached(noun);
  }

  /** {@code noun} with the prepositional phrases that follow. */
  public NounSpan attached(NounSpan noun) {
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
  public NounSpan widened(NounSpan noun) {
    NounSpan whole = noun;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      NounSpan earlier = holder(whole);
      if (earlier == null || sentence.isQuoted(earlier.last()) || isTime(earlier)) {
        return whole;
      }
      whole = whole.from(earlier);
    }
    return whole;
  }

  /** What {@code part} hangs on or is joined to, right before it; null when nothing. */
  private @Nullable NounSpan holder(NounSpan part) {
    int joint = beforeModifier(part.first() - 1);
    boolean and = isAnd(joint) && !isPronoun(part);
    if (!and && !hangs(joint)) {
      return null;
    }
    int last = and ? beforeComma(joint - 1) : beforeAdjective(beforeBracket(joint - 1));
    NounSpan earlier = sentence.noun(last);
    if (earlier == null || earlier.last() != last || (!and && isPronoun(earlier))) {
      return null;
    }
    boolean apart = and && sentence.isComma(joint - 1) && endsClause(earlier);
    return apart || (and && isObject(earlier)) ? null : listed(earlier, and);
  }

  /** "of registered voters": the token before a participle that the chunker left out. */
  private int beforeModifier(int i) {
    boolean participle = sentence.isTag(i, "VBN") || sentence.isTag(i, "VBG");
    return participle && sentence.word(i - 1).equals("of") ? i - 1 : i;
  }

  /** "sources close to": the token before the adjective, if a noun ends there. */
  private int beforeAdjective(int i) {
    boolean adjective = sentence.isTag(i, "JJ") || sentence.isTag(i, "RB");
    NounSpan noun = adjective && !sentence.isNoun(i) ? sentence.noun(i - 1) : null;
    return noun != null && noun.last() == i - 1 ? i - 1 : i;
  }

  /** "Ruiz, Okoye, and": the token before the comma, if a noun ends there; past a bracket too. */
  private int beforeComma(int i) {
    int last = sentence.isComma(i) && !sentence.isQuoted(i) ? i - 1 : i;
    return beforeBracket(last);
  }

  /** "Ana Ruiz (R) of": the token before the bracket. */
  private int beforeBracket(int i) {
    return sentence.word(i).equals(")") ? openingBracket(i) - 1 : i;
  }

  private int openingBracket(int close) {
    int i = close;
    while (i > Math.max(0, close - LONGEST_BRACKET) && !sentence.word(i).equals("(")) {
      i--;
    }
    return sentence.word(i).equals("(") ? i : close + 1;
  }

  /** "won a race and Ruiz said": what a verb takes before "and" is no part of a subject. */
  private boolean isObject(NounSpan noun) {
    VerbGroup verb = sentence.verb(noun.first() - 1);
    NounSpan before = sentence.noun(noun.first() - 1);
    return (verb != null && verb.isTensed() && !SpeechVerbs.says(sentence, verb))
        || (before != null && isPronoun(before));
  }

  /**
   * "the road was closed for Ruiz, and Okoye said": whether a verb before {@code noun}, no list,
   * has its clause end there; what is said of two, "said the mayor, and Okoye, lied", goes on.
   */
  private boolean endsClause(NounSpan noun) {
    if (sentence.isComma(noun.first() - 1)) {
      return false;
    }
    for (int i = noun.first() - 1; i > 0 && !opensPart(i); i--) {
      VerbGroup verb = sentence.verb(i);
      if (verb != null && verb.isTensed()) {
        boolean reports = VerbClass.REPORTING.has(sentence.lemma(verb.head()));
        return !(reports && i == noun.first() - 1) && sentence.isNoun(verb.first() - 1);
      }
    }
    return false;
  }

  /** Whether what stands behind token {@code i} is a clause or quotation of its own. */
  private boolean opensPart(int i) {
    return sentence.isQuoted(i)
        || sentence.word(i).matches("[;:]")
        || (clauses.isSubordinator(i) && clauses.isClause(i + 1));
  }

  /** "Ruiz, Okoye and": {@code noun} with those of its kind before it, set apart by commas. */
  private NounSpan listed(NounSpan noun, boolean and) {
    NounSpan whole = noun;
    for (int parts = 0; and && parts < MOST_PARTS; parts++) {
      int comma = whole.first() - 1;
      NounSpan earlier = sentence.isComma(comma) ? sentence.noun(comma - 1) : null;
      boolean joins =
          earlier != null
              && earlier.last() == comma - 1
              && !sentence.isQuoted(comma - 1)
              && !isTime(earlier)
              && opensClause(earlier.first() - 1)
              && isName(earlier) == isName(noun)
              && canSpeak(earlier) == canSpeak(noun);
      if (earlier == null || !joins) {
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
  public boolean opensClause(int i) {
    return !sentence.has(i)
        || sentence.isComma(i)
        || sentence.isQuoted(i)
        || FunctionWords.CLAUSE_OPENERS.has(sentence.word(i));
  }

  /** Whether {@code noun} tells when: "Tuesday", "last week", but not "Ms. Day". */
  boolean isTime(NounSpan noun) {
    String word = sentence.word(noun.head());
    boolean name = isName(noun) && nameless(noun.head());
    return NounClass.TIMES.has(word) && !name;
  }

  /** "Day" for a person: a word for a time that only a name writes with a capital. */
  private boolean nameless(int i) {
    boolean capital = Character.isUpperCase(sentence.word(i).codePointAt(0));
    return capital && NounClass.COMMON_TIMES.has(sentence.word(i));
  }

  /** For "the polls Tuesday" the polls. */
  NounSpan withoutTime(NounSpan noun) {
    NounSpan rest = new NounSpan(noun.first(), noun.last() - 1, noun.last() - 1);
    boolean time = isTime(noun) && noun.head() == noun.last() && noun.last() > noun.first();
    return time && sentence.isTag(rest.head(), "NN") && !isTime(rest) ? rest : noun;
  }

  /** Whether {@code noun} can say something. */
  public boolean canSpeak(NounSpan noun) {
    return SpeakerNouns.english().canSpeak(sentence, sentence.token(noun.head()).span());
  }

  public boolean isPerson(int i) {
    return sentence.token(i).nameClass() == Token.NameClass.PERSON;
  }

  /** Whether {@code noun} is neither a name nor a pronoun. */
  boolean isCommon(NounSpan noun) {
    String tag = sentence.tag(noun.head());
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** Whether {@code noun} is a name. */
  public boolean isName(NounSpan noun) {
    return sentence.tag(noun.head()).startsWith("NNP");
  }
}
