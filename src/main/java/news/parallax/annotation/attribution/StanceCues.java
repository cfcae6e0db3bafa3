package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.StanceWords;

/**
 * Tells which cues, though no verbs of saying, report what somebody denies, asks, orders, doubts or
 * leaves unsaid: "rejected claims that", "questioned whether", "refused to say".
 */
public final class StanceCues {
  private StanceCues() {}

  /**
   * {@code one}, likely when its verb and what stands behind it can hardly mean anything but a
   * stance: "ruled out a strike", "appealed to them to stay".
   */
  public static Attribution rated(Attribution one, MarkedSentence sentence) {
    String lemma = one.lemma();
    int start = CueReach.contentStart(one, sentence);
    boolean out =
        StanceWords.RULING.has(lemma) && sentence.word(one.cueHead() + 1).equals("out");
    boolean addressed =
        StanceWords.ADDRESSING.has(lemma)
            && one.frame() == Frame.PREPOSITION
            && holdsInfinitive(start, sentence);
    return sentence.has(start) && one.source() != null && (out || addressed) ? one.likely() : one;
  }

  private static boolean holdsInfinitive(int start, MarkedSentence sentence) {
    NounSpan noun = sentence.noun(start);
    return noun != null
        && sentence.isTag(noun.last() + 1, "TO")
        && sentence.isTag(noun.last() + 2, "VB");
  }

  /** Whether {@code one}, whose stance is read, tells somebody's stance to its content. */
  static boolean takesStance(Attribution one, MarkedSentence sentence) {
    String lemma = one.lemma().replace("/p", "");
    boolean stated = one.stance() == StanceRule.STATED;
    return switch (one.frame()) {
      case THAT, QUESTION, CLAUSE, AFTER -> !stated && isOfStance(lemma);
      case INFINITIVE -> StanceWords.THREATENING.has(lemma) || holdsSpeech(one, sentence);
      case OBJECT, PREPOSITION, AS -> !stated && tellsOfContent(one, lemma, sentence);
      case QUOTE, NONE -> false;
    };
  }

  private static boolean isOfStance(String lemma) {
    return StanceWords.DENYING.has(lemma)
        || StanceWords.RULING.has(lemma)
        || StanceWords.ASKING.has(lemma)
        || StanceWords.DOUBTING.has(lemma)
        || StanceWords.ORDERING.has(lemma)
        || StanceWords.RECOMMENDING.has(lemma);
  }

  /** "refused to say", "has yet to say": a verb of saying behind the first verb of the cue. */
  private static boolean holdsSpeech(Attribution one, MarkedSentence sentence) {
    return sentence.verbs().stream()
        .filter(verb -> verb.head() > one.cueHead())
        .filter(verb -> one.cue().contains(sentence.token(verb.head()).span()))
        .anyMatch(verb -> SpeechVerbs.says(sentence, verb));
  }

  private static boolean tellsOfContent(Attribution one, String lemma, MarkedSentence sentence) {
    boolean denies = StanceWords.DENYING.has(lemma) || StanceWords.COUNTERING.has(lemma);
    return denies
        ? isOfContent(one, sentence)
        : StanceWords.RULING.has(lemma)
            || StanceWords.LIGHT.has(lemma)
            || StanceWords.ADDRESSING.has(lemma)
            || (StanceWords.DISSUADING.has(lemma) && one.stance() == StanceRule.ORDERED);
  }

  /** "rejected claims of fraud", "denied taking it", but not "rejected the plan". */
  private static boolean isOfContent(Attribution one, MarkedSentence sentence) {
    if (one.content().isEmpty()) {
      return false;
    }
    Span content = one.content().getFirst();
    int start = sentence.tokensBefore(content.start());
    VerbGroup gerund = sentence.verb(start);
    NounSpan noun = sentence.noun(start);
    return sentence.word(start).equals("that")
        || (gerund != null && gerund.form() == VerbGroup.Form.GERUND)
        || (noun != null && StanceWords.CONTENTS.has(sentence.lemma(noun.head())));
  }
}
