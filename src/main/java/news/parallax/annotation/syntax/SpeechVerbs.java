package news.parallax.annotation.syntax;

import java.util.Set;
import news.parallax.knowledge.WordList;

/** The verbs of saying of general English. */
public final class SpeechVerbs {
  private static final Set<String> LEMMAS = Set.copyOf(WordList.of("speech-verbs.txt").words());

  private SpeechVerbs() {}

  /** Whether {@code lemma} is one. */
  public static boolean has(String lemma) {
    return LEMMAS.contains(lemma);
  }

  /** Whether the main verb of {@code verb} is one. */
  public static boolean says(MarkedSentence sentence, VerbGroup verb) {
    return has(sentence.lemma(verb.head()));
  }
}
