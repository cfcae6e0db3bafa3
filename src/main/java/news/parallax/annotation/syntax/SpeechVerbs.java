package news.parallax.annotation.syntax;

import news.parallax.knowledge.VerbClass;

/** The verbs of saying of general English. */
public final class SpeechVerbs {

  private SpeechVerbs() {}

  /** Whether {@code lemma} is one. */
  public static boolean has(String lemma) {
    return VerbClass.SAYING.hasAsWritten(lemma);
  }

  /** Whether the main verb of {@code verb} is one. */
  public static boolean says(MarkedSentence sentence, VerbGroup verb) {
    return has(sentence.lemma(verb.head()));
  }
}
