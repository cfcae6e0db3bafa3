package news.parallax.knowledge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of number words, with the value of each. */
public final class NumberWords {
  /** "one" to "nineteen" and the tens. */
  public static final NumberWords SMALL = new NumberWords("small");

  /** "first" to "nineteenth" and the tens. */
  public static final NumberWords ORDINAL = new NumberWords("ordinals");

  /** "hundred", "dozen", "million". */
  public static final NumberWords SCALE = new NumberWords("scales");

  /** "bn", "mln": scales behind figures only. */
  public static final NumberWords SIGN = new NumberWords("signs");

  /** "thousandth". */
  public static final NumberWords ORDINAL_SCALE = new NumberWords("ordinal-scales");

  /** "half" of a scale. */
  public static final NumberWords PART = new NumberWords("parts");

  private final Map<String, BigDecimal> values = new HashMap<>();

  private NumberWords(String section) {
    for (String entry : WordList.of("number-words.txt").section(section)) {
      String[] columns = entry.split(" ", 2);
      values.put(columns[0], new BigDecimal(columns[1]));
    }
  }

  /** The value of {@code word}; null when it is not of this kind. */
  public @Nullable BigDecimal value(String word) {
    return values.get(word);
  }
}
