package news.parallax.annotation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import news.parallax.article.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of number words, each with the value of its words; null stands for "not of the kind".
 */
enum NumberWords {
  /** "one" to "nineteen" and the tens. */
  SMALL("small"),
  /** "first" to "nineteenth" and the tens. */
  ORDINAL("ordinals"),
  /** "hundred", "dozen", "million". */
  SCALE("scales"),
  /** "bn", "mln": scales behind figures only. */
  SIGN("signs"),
  /** "thousandth". */
  ORDINAL_SCALE("ordinal-scales"),
  /** "half" of a scale. */
  PART("parts");

  private final Map<String, BigDecimal> values = new HashMap<>();

  NumberWords(String section) {
    for (String entry : WordList.of(NumberWords.class, "number-words.txt").section(section)) {
      String[] columns = entry.split(" ", 2);
      values.put(columns[0], new BigDecimal(columns[1]));
    }
  }

  @Nullable BigDecimal value(String word) {
    return values.get(word);
  }
}
