package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.util.Set;
import news.parallax.annotation.Lexeme.Joint;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.quantity.QuantityLexicon.Found;
import news.parallax.annotation.quantity.QuantityLexicon.Kind;
import news.parallax.annotation.quantity.QuantitySentence.Amount;
import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/** How exactly a number is said: "more than", "between 3 and 5", "32 of 44", "or more". */
record Bounds(QuantitySentence words) {
  private static final Set<String> RANGE = Set.of("to", "and", "or");

  /** The upper end of "between 3 and 5", "10-15", "3 to 5"; null when there is none. */
  @Nullable Amount upper(int at, Amount amount) {
    int end = amount.end();
    if (words.joint(end) == Joint.HYPHENATED && words.get(end).isNumber()) {
      return above(amount, words.amount(end));
    }
    boolean between = words.text(at - 1).equals("between") || words.text(at - 2).equals("between");
    boolean to = words.text(end).equals("to") || words.text(end).equals("through");
    boolean linked = to || (between && RANGE.contains(words.text(end)));
    if (!linked) {
      return null;
    }
    boolean sign =
        words.isWithin(end + 1) && QuantityLexicon.at(Kind.SIGN, words.lexemes(), end + 1) != null;
    return above(amount, words.amount(sign ? end + 2 : end + 1));
  }

  /** From a lower to an upper bound, in either order; null when they leave no room. */
  static @Nullable Extent range(Quantity before, Extent extent, Precision precision) {
    boolean rising = isLower(before.precision()) && isUpper(precision);
    boolean falling = isUpper(before.precision()) && isLower(precision);
    BigDecimal least = rising ? before.least() : extent.least();
    BigDecimal most = rising ? extent.most() : before.most();
    boolean room = least != null && most != null && least.compareTo(most) < 0;
    return room && (rising || falling) ? new Extent(least, most) : null;
  }

  private static boolean isLower(Precision precision) {
    return precision == Precision.ABOVE || precision == Precision.AT_LEAST;
  }

  private static boolean isUpper(Precision precision) {
    return precision == Precision.BELOW || precision == Precision.AT_MOST;
  }

  private static @Nullable Amount above(Amount least, @Nullable Amount most) {
    return most != null && most.value().compareTo(least.value()) > 0 ? most : null;
  }

  /** The total in "32 of 44 drones", "three of the 12 boats"; null when there is none. */
  @Nullable Amount whole(int end) {
    boolean out = words.text(end).equals("out") && words.text(end + 1).equals("of");
    if (!out && !words.text(end).equals("of")) {
      return null;
    }
    int next = out ? end + 2 : end + 1;
    Amount whole = words.amount(Pronouns.DETERMINING.has(words.text(next)) ? next + 1 : next);
    return whole != null && words.joint(whole.end()) == Joint.HYPHENATED ? null : whole;
  }

  /** How exactly the number between {@code start} and {@code end} is said. */
  Precision precision(int start, int end) {
    Found before = QuantityLexicon.ending(Kind.BEFORE, words.lexemes(), start);
    Found after = after(end);
    Found said = after == null ? before : after;
    return said == null ? Precision.EXACT : Precision.valueOf(said.value());
  }

  /** Behind "or more" at {@code end}, where that stands there. */
  int behind(int end) {
    Found after = after(end);
    return after == null ? end : end + after.length();
  }

  /** "Or more"; not "and more than 40". */
  private @Nullable Found after(int end) {
    Found after = words.isWithin(end) ? QuantityLexicon.at(Kind.AFTER, words.lexemes(), end) : null;
    return after != null && words.text(end + after.length()).equals("than") ? null : after;
  }

  /** Where the words of the amount begin: with "more than", "between". */
  int from(int start, @Nullable Amount upper) {
    if (upper != null) {
      String before = words.text(start - 1);
      return before.equals("between") || before.equals("from") ? start - 1 : start;
    }
    Found before = QuantityLexicon.ending(Kind.BEFORE, words.lexemes(), start);
    return before == null ? start : start - before.length();
  }
}
