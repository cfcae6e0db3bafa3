package news.parallax.annotation;

import java.math.BigDecimal;
import java.util.List;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number of one word or more, or a mark, with compounds taken apart: "a 43-year-old" is
 * <i>a, 43, year, old</i>, "twenty-four million" is one number, "6pm" is <i>6, pm</i>.
 *
 * @param first index in the sentence of the first token it touches
 * @param last index of the last token it touches
 * @param text lower case, typographic apostrophes made plain
 * @param form what it is
 * @param number its value; null for words and marks
 * @param joint how it stands to the lexeme before it
 */
public record Lexeme(
    Span span,
    int first,
    int last,
    String text,
    Form form,
    @Nullable BigDecimal number,
    Joint joint) {

  /** What a lexeme is. */
  public enum Form {
    /** A word, or a literal such as "10:35", "1990s", "2021-03-04". */
    WORD,
    /** "24", "twenty-four million", "1.5". */
    CARDINAL,
    /** "first", "21st". */
    ORDINAL,
    /** Anything without letters and digits. */
    MARK
  }

  /** How a lexeme stands to the one before it. */
  public enum Joint {
    /** White space between them, or it is the first. */
    SPACED,
    /** Nothing between them. */
    GLUED,
    /** A hyphen or dash without space between them. */
    HYPHENATED
  }

  /** The lexemes of {@code sentence} in order. */
  public static List<Lexeme> of(Sentence sentence) {
    return NumberReader.merged(Splitter.pieces(sentence));
  }

  /** Whether it is a number of either form. */
  public boolean isNumber() {
    return form == Form.CARDINAL || form == Form.ORDINAL;
  }
}
