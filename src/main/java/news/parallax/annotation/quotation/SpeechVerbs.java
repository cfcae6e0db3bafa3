package news.parallax.annotation.quotation;

import java.util.Set;
import news.parallax.article.WordList;

/** The verbs of saying of general English. */
final class SpeechVerbs {
  private static final Set<String> LEMMAS =
      Set.copyOf(WordList.of(SpeechVerbs.class, "speech-verbs.txt").words());

  private SpeechVerbs() {}

  /** Whether {@code lemma} is one. */
  static boolean has(String lemma) {
    return LEMMAS.contains(lemma);
  }

  /** Whether the main verb of {@code verb} is one. */
  static boolean says(MarkedSentence sentence, VerbGroup verb) {
    return has(sentence.lemma(verb.head()));
  }
}
