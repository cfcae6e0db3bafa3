package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.StanceWords;

/**
 * Tells which cues, though no verbs of saying, report what somebody denies, asks, orders, doubts or
 * leaves unsaid: "rejected claims that", "questioned whether", "refused to say".
 */
public final class StanceCues {
  private final Attribution one;
  private final MarkedSentence sentence;
  private final String lemma;
  private final int start;

  private StanceCues(Attribution one, MarkedSentence sentence) {
    this.one = one;
    this.sentence = sentence;
    this.lemma = one.lemma().replace("/p", "");
    this.start = CueReach.contentStart(one, sentence);
  }

  /**
   * {@code one}, likely when its verb and what stands behind it can hardly mean anything but a
   * stance: "ruled out a strike", "appealed to them to stay".
   */
  public static Attribution rated(Attribution one, MarkedSentence sentence) {
    return !one.isLikely() && one.isVerbal() && new StanceCues(one, sentence).isPlain()
        ? one.likely()
        : one;
  }

  /** Whether {@code one}, whose stance is read, tells somebody's stance to its content. */
  static boolean takesStance(Attribution one, MarkedSentence sentence) {
    return new StanceCues(one, sentence).takesStance();
  }

  /** "brushed aside suggestions that": an adverb behind any verb, then a noun like "claim". */
  static boolean wavesAway(Attribution one, MarkedSentence sentence) {
    return new StanceCues(one, sentence).wavesAway();
  }

  /** Whether {@code lemma} is a verb of saying or one that rules out or denies. */
  static boolean says(String lemma) {
    return SpeechVerbs.has(lemma)
        || StanceWords.RULING.has(lemma)
        || StanceWords.DENYING.has(lemma);
  }

  private boolean isPlain() {
    if (one.source() == null || !sentence.has(start)) {
      return false;
    }
    return switch (one.frame()) {
      case QUESTION -> StanceWords.ASKING.has(lemma) || StanceWords.DOUBTING.has(lemma);
      case PREPOSITION ->
          evades()
              || (StanceWords.ADDRESSING.has(lemma) && holdsInfinitive())
              || isOut()
              || wavesAway();
      case OBJECT, AS ->
          isOut()
              || wavesAway()
              || (denies() && StanceReader.clauseOf(sentence, start) >= 0)
              || isOrder()
              || quizzes()
              || evades()
              || isInDoubt()
              || (StanceWords.LIGHT.has(lemma) && isWithout());
      case THAT -> isOut();
      case QUOTE, CLAUSE, INFINITIVE, AFTER, NONE -> false;
    };
  }

  private boolean takesStance() {
    boolean stated = one.stance() == StanceRule.STATED;
    return switch (one.frame()) {
      case THAT, QUESTION, CLAUSE, AFTER -> !stated && isOfStance();
      case INFINITIVE ->
          StanceWords.THREATENING.has(lemma) || holdsSpeech() || one.stance() == StanceRule.ASKED;
      case OBJECT, PREPOSITION, AS -> !stated && tellsOfContent();
      case QUOTE, NONE -> false;
    };
  }

  private boolean isOfStance() {
    return denies()
        || StanceWords.RULING.has(lemma)
        || StanceWords.ASKING.has(lemma)
        || StanceWords.DOUBTING.has(lemma)
        || StanceWords.ORDERING.has(lemma)
        || StanceWords.RECOMMENDING.has(lemma);
  }

  /** "refused to say", "has yet to say": a verb of saying behind the first verb of the cue. */
  private boolean holdsSpeech() {
    return sentence.verbs().stream()
        .filter(verb -> verb.head() > one.cueHead())
        .filter(verb -> one.cue().contains(sentence.token(verb.head()).span()))
        .anyMatch(verb -> says(sentence.lemma(verb.head())));
  }

  private boolean tellsOfContent() {
    if (denies() || wavesAway()) {
      return isOfContent();
    }
    return isOut()
        || StanceWords.LIGHT.has(lemma)
        || StanceWords.ADDRESSING.has(lemma)
        || StanceWords.REQUESTING.has(lemma)
        || isOrder()
        || quizzes()
        || evades()
        || (StanceWords.DECLINING.has(lemma) && holdsSpeech())
        || (StanceWords.DISSUADING.has(lemma) && one.stance() == StanceRule.ORDERED)
        || (lemma.equals("be") && isClause());
  }

  private boolean denies() {
    return StanceWords.DENYING.has(lemma) || StanceWords.COUNTERING.has(lemma);
  }

  private boolean isOut() {
    return StanceWords.RULING.has(lemma) && sentence.word(one.cueHead() + 1).equals("out");
  }

  private boolean wavesAway() {
    int behind = one.cueHead() + 1;
    boolean away =
        StanceWords.WAVING_AWAY.has(sentence.word(behind)) || StanceWords.SCORNING.has(lemma);
    return away && StanceReader.clauseOf(sentence, behind + 1) >= 0;
  }

  /** "pressed the minister on whether it leaks". */
  static boolean quizzes(Attribution one, MarkedSentence sentence) {
    return new StanceCues(one, sentence).quizzes();
  }

  private boolean quizzes() {
    NounSpan noun = sentence.noun(one.cueHead() + 1);
    int on = noun == null ? -1 : noun.last() + 1;
    return noun != null
        && StanceWords.QUIZZING.has(lemma)
        && FunctionWords.TOPIC_PREPOSITIONS.has(sentence.word(on))
        && FunctionWords.QUESTIONS.has(sentence.word(on + 1));
  }

  /** "dodged questions about it". */
  static boolean evades(Attribution one, MarkedSentence sentence) {
    return new StanceCues(one, sentence).evades();
  }

  private boolean evades() {
    NounSpan noun = sentence.noun(one.cueHead() + 1);
    return noun != null
        && StanceWords.DECLINING.has(lemma)
        && StanceWords.ASKED.has(sentence.lemma(noun.head()))
        && FunctionWords.TOPIC_PREPOSITIONS.has(sentence.word(noun.last() + 1));
  }

  /** "was unsure whether", "is not sure that". */
  private boolean isInDoubt() {
    String word = sentence.word(start - 1);
    return lemma.equals("be")
        && isClause()
        && (StanceWords.DOUBTFUL.has(word) || StanceWords.SURE.has(word));
  }

  /** "instructed officials not to speak", "begged voters for patience". */
  private boolean isOrder() {
    NounSpan noun = sentence.noun(start);
    boolean asks =
        noun != null
            && StanceWords.REQUESTING.has(lemma)
            && sentence.word(noun.last() + 1).equals("for");
    return asks || (StanceWords.ORDERING.has(lemma) && holdsInfinitive());
  }

  private boolean holdsInfinitive() {
    NounSpan noun = sentence.noun(start);
    int next = noun == null ? start : noun.last() + 1;
    int to = StanceWords.HEDGED_NEGATIONS.has(sentence.word(next)) ? next + 1 : next;
    return noun != null && sentence.isTag(to, "TO") && sentence.isTag(to + 1, "VB");
  }

  /** "gave no reason for". */
  private boolean isWithout() {
    NounSpan object = sentence.noun(one.cueHead() + 1);
    return object != null
        && sentence.word(object.first()).equals("no")
        && StanceWords.MENTIONED.has(sentence.lemma(object.head()));
  }

  private boolean isClause() {
    String word = sentence.word(start);
    return word.equals("that") || word.equals("whether");
  }

  /** "rejected claims of fraud", "denied taking it", but not "rejected the plan". */
  private boolean isOfContent() {
    if (one.content().isEmpty()) {
      return false;
    }
    Span content = one.content().getFirst();
    int first = sentence.tokensBefore(content.start());
    VerbGroup gerund = sentence.verb(first);
    NounSpan noun = sentence.noun(first);
    return sentence.word(first).equals("that")
        || (gerund != null && gerund.form() == VerbGroup.Form.GERUND)
        || (noun != null && StanceWords.CONTENTS.has(sentence.lemma(noun.head())));
  }
}
