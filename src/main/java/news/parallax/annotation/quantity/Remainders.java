package news.parallax.annotation.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import news.parallax.annotation.Lexeme.Form;
import news.parallax.annotation.quantity.QuantityLexicon.Found;
import news.parallax.annotation.quantity.QuantitySentence.Amount;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.UnitConversion;
import org.jspecify.annotations.Nullable;

/** What still belongs to an amount behind its unit: "5 feet | 2 inches", "75 USD | million". */
record Remainders(QuantitySentence words) {
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "million", new BigDecimal("1000000"),
          "billion", new BigDecimal("1000000000"),
          "trillion", new BigDecimal("1000000000000"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** The whole amount, given {@code value} of {@code unit} that ends before {@code end}. */
  Amount read(BigDecimal value, String unit, int end) {
    BigDecimal scale = isMoney(unit) ? SCALES.get(words.text(end)) : null;
    if (scale != null) {
      return new Amount(value.multiply(scale), end + 1);
    }
    boolean and = words.text(end).equals("and");
    Amount rest = words.amount(and ? end + 1 : end);
    if (rest == null || value.stripTrailingZeros().scale() > 0) {
      return new Amount(value, end);
    }
    Amount smaller = smaller(value, unit, rest);
    return smaller != null ? smaller : hundredths(value, unit, rest, end, and);
  }

  private @Nullable Amount smaller(BigDecimal value, String unit, Amount rest) {
    Found found = words.unit(rest.end());
    boolean inches = unit.equals("foot") && isInches(rest.end());
    if (found == null && !inches) {
      return null;
    }
    String name = found == null ? "inch" : found.value();
    BigDecimal size =
        isHundredth(name) && isMoney(unit)
            ? HUNDRED
            : UnitConversion.parts(unit, name).orElse(null);
    if (size == null || rest.value().compareTo(size) >= 0) {
      return null;
    }
    int length = found == null ? 1 : found.length();
    BigDecimal part = rest.value().divide(size, MathContext.DECIMAL64);
    return new Amount(value.add(part), rest.end() + length);
  }

  /** "5 ft 2 in", not "rose 5 ft 2 in June". */
  private boolean isInches(int at) {
    return words.text(at).equals("in")
        && (isOver(at + 1) || FunctionWords.INCHES_LEFT_OUT.has(words.text(at + 1)));
  }

  /** "15 dollars 50": two figures that count nothing else. */
  private Amount hundredths(BigDecimal value, String unit, Amount rest, int end, boolean and) {
    boolean two = rest.value().compareTo(TEN) >= 0 && rest.value().compareTo(HUNDRED) < 0;
    boolean counts =
        words.unit(rest.end()) != null
            || words.signBehind(rest.end()) != null
            || !words.head(rest.end()).isEmpty();
    boolean fits = and ? isOver(rest.end()) : !counts;
    return isMoney(unit) && two && fits && rest.value().scale() <= 0
        ? new Amount(value.add(rest.value().divide(HUNDRED)), rest.end())
        : new Amount(value, end);
  }

  private boolean isOver(int at) {
    return !words.isWithin(at) || words.get(at).form() == Form.MARK;
  }

  private static boolean isHundredth(String unit) {
    return unit.equals("cent") || unit.equals("penny");
  }

  /** Currencies are named by their code of three capitals. */
  private static boolean isMoney(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(Character::isUpperCase);
  }
}
