package news.parallax.annotation.syntax;

import news.parallax.knowledge.FunctionWords;

/** Tells where in a sentence a clause begins. */
public final class ClauseOpenings {
  /** How far a subject and its verb may stand apart, in phrases and words. */
  private static final int REACH = 14;

  private final MarkedSentence sentence;

  ClauseOpenings(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Those of {@code sentence}. */
  public static ClauseOpenings of(MarkedSentence sentence) {
    return new ClauseOpenings(sentence);
  }

  /** Whether a subject and its finite verb begin at token {@code i}. */
  public boolean isClause(int i) {
    int at = i;
    boolean subject = false;
    for (int steps = 0; steps < REACH && sentence.has(at); steps++) {
      VerbGroup verb = sentence.verb(at);
      NounSpan noun = sentence.noun(at);
      if (verb != null && !isPreposition(at)) {
        return subject && verb.isTensed();
      }
      if (noun != null) {
        subject = true;
        at = noun.last() + 1;
      } else if (passes(at)) {
        at++;
      } else {
        return false;
      }
    }
    return false;
  }

  private boolean passes(int at) {
    String tag = sentence.tag(at);
    boolean mark = sentence.isQuoted(at) && !Character.isLetterOrDigit(sentence.word(at).charAt(0));
    return mark
        || isPreposition(at)
        || tag.startsWith("RB")
        || tag.startsWith("JJ")
        || tag.equals("CC")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("TO")
        || tag.equals("POS")
        || tag.startsWith("-L")
        || tag.startsWith("-R");
  }

  /** Whether a finite verb outside marks stands in tokens {@code from} to {@code to}. */
  public boolean holdsTensedVerb(int from, int to) {
    return sentence.verbs().stream()
        .anyMatch(verb ->
            verb.first() >= from
                && verb.last() <= to
                && verb.isTensed()
                && !sentence.isQuoted(verb.head()));
  }

  /** Whether token {@code i} begins a clause that depends on another. */
  public boolean isSubordinator(int i) {
    return FunctionWords.SUBORDINATORS.has(sentence.word(i));
  }

  /** Whether token {@code i} is a preposition, not the opener of a clause. */
  public boolean isPreposition(int i) {
    return (sentence.tag(i).equals("IN") && !isSubordinator(i))
        || (sentence.tag(i).equals("VBG")
            && FunctionWords.PARTICIPLE_PREPOSITIONS.has(sentence.word(i)));
  }
}
