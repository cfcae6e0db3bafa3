package news.parallax.annotation.sentence;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Token;
import news.parallax.article.DividedWord;

/** Puts words together again that a text copied from a printed page divides at its line ends. */
final class DividedWords {
  private DividedWords() {}

  /** {@code tokens} of {@code text}, the two halves of a divided word as one. */
  static List<Token> joined(List<Token> tokens, String text) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      Token before = joined.isEmpty() ? token : joined.getLast();
      String words = before.span().cover(token.span()).of(text);
      if (joined.isEmpty() || !DividedWord.is(words)) {
        joined.add(token);
      } else {
        joined.removeLast();
        String whole = DividedWord.joined(words);
        joined.add(
            new Token(
                before.span().cover(token.span()), whole, token.tag(), whole, token.nameClass()));
      }
    }
    return joined;
  }
}
