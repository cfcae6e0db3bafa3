package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.quantity.QuantitySentence.Amount;
import news.parallax.knowledge.NumberWords;
import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/** Parts of a whole: "a quarter of the 1,200 homes", "four fifths of voters", "one in ten". */
record Fractions(QuantitySentence words) {
  private static final BigDecimal LARGEST = BigDecimal.TEN;

  /** The fraction that begins at {@code at}; null where none does or nothing is divided by it. */
  @Nullable Amount at(int at) {
    Amount ratio = ratio(at);
    Amount part = ratio == null ? part(at) : ratio;
    boolean divides = part != null && (ratio != null || isOfThings(part.end()));
    return divides ? part : null;
  }

  /** "Of voters"; not "of a century". */
  private boolean isOfThings(int of) {
    return words.text(of).equals("of")
        && !words.text(of + 1).equals("a")
        && !words.text(of + 1).equals("an");
  }

  /** "One in four", "nine out of ten", "six in ten": of many in the words behind it. */
  private @Nullable Amount ratio(int at) {
    boolean out = words.text(at + 1).equals("out") && words.text(at + 2).equals("of");
    int last = out ? at + 3 : at + 2;
    BigDecimal many = cardinal(at);
    BigDecimal parts = cardinal(last);
    if (many == null || parts == null || many.compareTo(parts) >= 0) {
      return null;
    }
    boolean joined = out || (words.text(at + 1).equals("in") && isRatio(many, parts, last + 1));
    return joined && words.isOfMany(last + 1)
        ? new Amount(many.divide(parts, MathContext.DECIMAL32), last + 1)
        : null;
  }

  /** "One in four", "six in ten", "two in five of"; "three in five raids" may be two counts. */
  private boolean isRatio(BigDecimal many, BigDecimal parts, int end) {
    return many.compareTo(BigDecimal.ONE) == 0
        || parts.compareTo(LARGEST) == 0
        || words.text(end).equals("of");
  }

  private @Nullable Amount part(int at) {
    if (words.text(at).equals("half")) {
      return new Amount(new BigDecimal("0.5"), at + 1);
    }
    BigDecimal many = words.text(at).equals("a") ? BigDecimal.ONE : cardinal(at);
    BigDecimal parts = denominator(words.text(at + 1));
    return many == null || parts == null || many.compareTo(parts) >= 0
        ? null
        : new Amount(many.divide(parts, MathContext.DECIMAL32), at + 2);
  }

  private @Nullable BigDecimal cardinal(int at) {
    return words.isWithin(at) && words.get(at).form() == Form.CARDINAL
        ? words.get(at).number()
        : null;
  }

  /** 4 of "quarters", 5 of "fifth"; null for a word that divides nothing. */
  private static @Nullable BigDecimal denominator(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    BigDecimal parts =
        one.equals("quarter") ? BigDecimal.valueOf(4) : NumberWords.ORDINAL.value(one);
    boolean told =
        parts != null && parts.compareTo(BigDecimal.TWO) > 0 && parts.compareTo(LARGEST) <= 0;
    return told ? parts : null;
  }

  /** Where a whole may be told behind a part that ends at {@code end}: behind "of the" too. */
  int whole(int end) {
    int of = words.text(end).equals("of") ? end + 1 : end;
    return Pronouns.DETERMINING.has(words.text(of)) ? of + 1 : of;
  }
}
