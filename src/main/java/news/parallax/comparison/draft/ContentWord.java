package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.TagClass;

/**
 * A word that says something: a noun, verb, adjective, adverb or number.
 *
 * @param index into the sentence's tokens
 * @param key its lemma, folded
 */
record ContentWord(Token token, int index, String key) {
  /** Those of {@code sentence}, in order. */
  static List<ContentWord> of(Sentence sentence) {
    List<ContentWord> words = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      String key = Reports.folded(token.lemma());
      if (isTelling(token) && !StoryWords.EMPTY_IN_SAYINGS.hasAsWritten(key)) {
        words.add(new ContentWord(token, i, key));
      }
    }
    return words;
  }

  private static boolean isTelling(Token token) {
    return TagClass.TELLING.has(token.tag());
  }

  /** Whether it is part of a name. */
  boolean isName() {
    return token.isTag("NNP");
  }

  /** Whether it is a number. */
  boolean isNumber() {
    return token.isTag("CD");
  }
}
