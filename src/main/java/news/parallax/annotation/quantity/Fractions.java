package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.quantity.QuantitySentence.Amount;
import news.parallax.knowledge.NumberWords;
import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/** Parts of a whole in words: "a quarter of the 1,200 homes", "four fifths of voters". */
record Fractions(QuantitySentence words) {
  private static final BigDecimal LARGEST = BigDecimal.TEN;

  /** The fraction that begins at {@code at}; null where none does or nothing is divided by it. */
  @Nullable Amount at(int at) {
    Amount part = part(at);
    boolean divides =
        part != null
            && words.text(part.end()).equals("of")
            && !words.text(part.end() + 1).equals("a")
            && !words.text(part.end() + 1).equals("an");
    return divides ? part : null;
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

  /** Where a whole may be told behind "of" at {@code of}: behind "the" too. */
  int whole(int of) {
    return Pronouns.DETERMINING.has(words.text(of + 1)) ? of + 2 : of + 1;
  }
}
