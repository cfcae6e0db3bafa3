package news.parallax.annotation.sentence;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Token;
import news.parallax.article.DividedWord;
import news.parallax.article.Span;

/** Puts words together again that a text copied from a printed page divides at its line ends. */
final class DividedWords {
  /** The first half and its hyphen, if they are two tokens. */
  private static final int PARTS = 2;

  private DividedWords() {}

  /** {@code tokens} of {@code text}, the two halves of a divided word as one. */
  static List<Token> joined(List<Token> tokens, String text) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      int first = isAfterBreak(token, text) ? firstHalf(joined, token, text) : -1;
      joined.add(first < 0 ? token : whole(joined.get(first), token, text));
      if (first >= 0) {
        joined.subList(first, joined.size() - 1).clear();
      }
    }
    return joined;
  }

  /** Whether a line ends right before {@code token}, small-lettered as a second half is. */
  private static boolean isAfterBreak(Token token, String text) {
    int start = token.span().start();
    return start > 0
        && Character.isLowerCase(text.charAt(start))
        && Character.isWhitespace(text.charAt(start - 1));
  }

  /** Where the first half of the word stands that {@code token} ends; -1 if it ends none. */
  private static int firstHalf(List<Token> before, Token token, String text) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - PARTS); i--) {
      if (DividedWord.is(before.get(i).span().cover(token.span()).of(text))) {
        return i;
      }
    }
    return -1;
  }

  private static Token whole(Token first, Token last, String text) {
    Span span = first.span().cover(last.span());
    String word = DividedWord.joined(span.of(text));
    return new Token(span, word, last.tag(), word, last.nameClass());
  }
}
