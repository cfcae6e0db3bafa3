package news.parallax.article;

import java.util.List;
import java.util.Random;

/**
 * Texts no reporter would write: letters of many scripts, marks, white space, look-alikes, pictures
 * and halves of surrogate pairs. The same seed gives the same texts.
 */
public final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "a", "Z", "é", "ﬁ", "İ", "ß", "С", "о", "Ж", "α", "Σ", "漢", "ا", "9", "٣", "½", "’", "“",
          "”", "«", "—", "−", "…", ".", "!", "?", ",", "(", "]", "'", "\"", "-", " ", "\u00a0",
          "\u2009", "\u200b", "\u00ad", "\ufeff", "\u0301", "\t", "\n", "🙂", "👩‍🚒", "\ud83d",
          "\ude42", "\u0000", "Mr.", "U.S.", "the", "bridge", "Harbin", "said");

  private final Random random;

  /** Texts of {@code seed}. */
  public RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** The next text, of up to {@code most} pieces. */
  public String next(int most) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(most + 1);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(4) == 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** A span within {@code length} code units. */
  public Span span(int length) {
    int start = random.nextInt(length + 1);
    return new Span(start, start + random.nextInt(length - start + 1));
  }
}
