package news.parallax.annotation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.knowledge.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Joins number words into numbers from left to right. "Nineteen ninety-six" and "twenty ten" read
 * as years are read.
 */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  private final List<Lexeme> pieces;
  private int at;

  private NumberReader(List<Lexeme> pieces) {
    this.pieces = pieces;
  }

  /** {@code pieces} with number phrases joined. */
  static List<Lexeme> merged(List<Lexeme> pieces) {
    NumberReader reader = new NumberReader(pieces);
    List<Lexeme> lexemes = new ArrayList<>(pieces.size());
    while (reader.at < pieces.size()) {
      lexemes.add(reader.next());
    }
    return lexemes;
  }

  /** The value of a one-character fraction. */
  static BigDecimal vulgar(String sign) {
    String[] parts = Normalizer.normalize(sign, Normalizer.Form.NFKC).split("\u2044", -1);
    return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL32);
  }

  private Lexeme next() {
    int start = at;
    BigDecimal ordinal = ordinal(start);
    if (ordinal != null) {
      at++;
      return joined(start, Form.ORDINAL, ordinal);
    }
    BigDecimal value = opening();
    if (value == null) {
      at = start + 1;
      return pieces.get(start);
    }
    return number(start, value);
  }

  private @Nullable BigDecimal ordinal(int index) {
    BigDecimal small = value(NumberWords.ORDINAL, index);
    return small == null ? value(NumberWords.ORDINAL_SCALE, index) : small;
  }

  /** The first word of a number: a digit string, a small number, "a" or "half a" before a scale. */
  private @Nullable BigDecimal opening() {
    if (pieces.get(at).form() == Form.CARDINAL) {
      return pieces.get(at++).number();
    }
    if (texts(at, "three", "quarters") && (isScale(at + 2) || isScaleOf(at + 2))) {
      at += isScale(at + 2) ? 2 : 4;
      return THREE_QUARTERS;
    }
    BigDecimal small = value(NumberWords.SMALL, at);
    if (small != null) {
      at++;
      return small;
    }
    if (isArticle(at) && isScale(at + 1)) {
      at++;
      return BigDecimal.ONE;
    }
    if (isScale(at) && isScale(at + 1) && !text(at).startsWith("dozen")) {
      return BigDecimal.ONE;
    }
    return part();
  }

  /** "three quarters | of a million". */
  private boolean isScaleOf(int index) {
    return texts(index, "of", "a") && isScale(index + 2);
  }

  /** "Half a | million", "a quarter | million", "half of a | million". */
  private @Nullable BigDecimal part() {
    int word = isArticle(at) ? at + 1 : at;
    BigDecimal part = value(NumberWords.PART, word);
    int of = part != null && text(word + 1).equals("of") ? 1 : 0;
    int scale = isArticle(word + 1 + of) ? word + 2 + of : word + 1;
    if (part == null || !isScale(scale)) {
      return null;
    }
    at = scale;
    return part;
  }

  private Lexeme number(int start, BigDecimal opening) {
    boolean words = pieces.get(start).form() != Form.CARDINAL;
    NumberSum sum = new NumberSum(grouped(opening));
    while (scales(sum) || (words ? addsWord(sum) : addsFigures(sum))) {
      at++;
    }
    if (words && endsOrdinal(sum)) {
      at++;
      return joined(start, Form.ORDINAL, sum.value());
    }
    return joined(start, Form.CARDINAL, scaled(fraction(sum.value())));
  }

  /** "one and a half | million". */
  private BigDecimal scaled(BigDecimal number) {
    BigDecimal scale = number.scale() > 0 && text(at - 1).equals("half") ? scaleAt(at) : null;
    if (scale == null) {
      return number;
    }
    at++;
    return number.multiply(scale);
  }

  /** The scale at {@code index}, "million"; null for another word. */
  private @Nullable BigDecimal scaleAt(int index) {
    return value(NumberWords.SCALE, index);
  }

  /** "40 | 000": groups of zeros apart. */
  private BigDecimal grouped(BigDecimal opening) {
    BigDecimal number = opening;
    boolean few = at > 0 && text(at - 1).length() <= 3;
    while (few && text(at).equals("000")) {
      number = number.multiply(BigDecimal.valueOf(1000));
      at++;
    }
    return number;
  }

  private boolean scales(NumberSum sum) {
    boolean sign = at > 0 && pieces.get(at - 1).form() == Form.CARDINAL;
    BigDecimal scale = value(NumberWords.SCALE, at);
    if (scale == null && sign) {
      scale = value(NumberWords.SIGN, at);
    }
    if (scale != null) {
      sum.scale(scale);
    }
    return scale != null;
  }

  /** "twenty | four", "hundred | and six". */
  private boolean addsWord(NumberSum sum) {
    boolean and = text(at).equals("and");
    BigDecimal value = value(NumberWords.SMALL, and ? at + 1 : at);
    boolean open = !and || sum.hasHundreds() || sum.isClosed();
    if (value == null || !open || !sum.fits(value.intValue())) {
      return false;
    }
    sum.addWord(value);
    at += and ? 1 : 0;
    return true;
  }

  /** "4 thousand | 3 hundred", "3 hundred | and 21": figures behind a scale written out. */
  private boolean addsFigures(NumberSum sum) {
    boolean and = text(at).equals("and");
    int index = and ? at + 1 : at;
    BigDecimal value = figures(index);
    boolean rest =
        and && text(at - 1).equals("hundred") && isBelowHundred(value) && !isScale(index + 1);
    boolean hundreds = !and && text(index + 1).equals("hundred") && sum.isClosed();
    if (value.signum() <= 0 || value.scale() > 0 || !(rest || hundreds)) {
      return false;
    }
    sum.add(value);
    at = index;
    return true;
  }

  private static boolean isBelowHundred(BigDecimal value) {
    return value.compareTo(NumberSum.HUNDRED) < 0;
  }

  /** "forty | second", "two | thousandth". */
  private boolean endsOrdinal(NumberSum sum) {
    BigDecimal scale = value(NumberWords.ORDINAL_SCALE, at);
    BigDecimal last = value(NumberWords.ORDINAL, at);
    if (scale != null) {
      sum.scaleLast(scale);
      return true;
    }
    if (last != null && sum.fits(last.intValue())) {
      sum.add(last);
      return true;
    }
    return false;
  }

  /** "2 1/2", "two and a half", "2½". */
  private BigDecimal fraction(BigDecimal whole) {
    if (texts(at, "and", "a", "half") || texts(at, "and", "one", "half")) {
      BigDecimal scale = scaleAt(at - 1);
      at += 3;
      return whole.add(scale == null ? HALF : HALF.multiply(scale));
    }
    if (Splitter.FRACTIONS.contains(text(at)) && at < pieces.size()) {
      return whole.add(vulgar(text(at++)));
    }
    if (isSlashed()) {
      BigDecimal part = BigDecimal.valueOf((double) digit(at) / digit(at + 2));
      at += 3;
      return whole.add(part);
    }
    return whole;
  }

  private boolean isSlashed() {
    return at + 2 < pieces.size()
        && text(at + 1).equals("/")
        && pieces.get(at + 1).joint() == Joint.GLUED
        && digit(at) < digit(at + 2)
        && pieces.get(at).joint() != Joint.GLUED;
  }

  private int digit(int index) {
    BigDecimal value = pieces.get(index).number();
    return value == null || text(index).length() > 1 ? 0 : value.intValue();
  }

  /** The value of figures or of a small number word; zero for anything else. */
  private BigDecimal figures(int index) {
    BigDecimal small = value(NumberWords.SMALL, index);
    if (small != null || index >= pieces.size()) {
      return small == null ? BigDecimal.ZERO : small;
    }
    BigDecimal number = pieces.get(index).number();
    return number == null || pieces.get(index).form() != Form.CARDINAL ? BigDecimal.ZERO : number;
  }

  private boolean isArticle(int index) {
    return text(index).equals("a") || text(index).equals("an");
  }

  private boolean isScale(int index) {
    return value(NumberWords.SCALE, index) != null || value(NumberWords.SIGN, index) != null;
  }

  private @Nullable BigDecimal value(NumberWords kind, int index) {
    return kind.value(text(index));
  }

  private boolean texts(int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!text(from + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The word at {@code index}; empty behind the last. */
  private String text(int index) {
    return index < pieces.size() ? pieces.get(index).text() : "";
  }

  private Lexeme joined(int start, Form form, BigDecimal value) {
    Lexeme first = pieces.get(start);
    Lexeme last = pieces.get(at - 1);
    StringBuilder text = new StringBuilder(first.text());
    for (int i = start + 1; i < at; i++) {
      text.append(' ').append(pieces.get(i).text());
    }
    return new Lexeme(
        first.span().cover(last.span()),
        first.first(),
        last.last(),
        text.toString(),
        form,
        plain(value),
        first.joint());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.scale() > 0 ? value.stripTrailingZeros() : value;
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
