package news.parallax.comparison.origin;

import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;

/**
 * A word as reuse compares it.
 *
 * @param form folded, without the letters' case
 * @param sentence index into the article's sentences
 * @param quoted whether it stands in marks that hold somebody's words, here or in another report
 * @param telling whether it is a common word with a sense of its own: no name, no function word
 */
record Word(String form, Span span, int sentence, boolean quoted, boolean telling) {
  static Word of(Token token, int sentence, boolean quoted) {
    String form = AlignedText.fold(token.word()).text();
    return new Word(form, token.span(), sentence, quoted, isTelling(token));
  }

  Word asQuoted() {
    return quoted ? this : new Word(form, span, sentence, true, telling);
  }

  static boolean isWord(Token token) {
    return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isTelling(Token token) {
    return (token.isTag("NN") && !token.isTag("NNP"))
        || token.isTag("JJ")
        || (token.isTag("VB") && !StoryWords.LIGHTEST_VERBS.hasAsWritten(token.lemma()));
  }
}
