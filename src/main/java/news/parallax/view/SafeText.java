package news.parallax.view;

import news.parallax.article.DividedWord;

/**
 * Words from outside as they may be shown: what would move the cursor, colour the terminal or turn
 * the reading direction is written out instead of obeyed.
 */
public final class SafeText {
  private SafeText() {}

  /**
   * {@code words} on one line: white space, line breaks too, made single spaces, control and
   * direction characters written as {@code <U+202E>}.
   */
  public static String line(String words) {
    return visible(DividedWord.joined(words).replaceAll("\\s+", " ").strip());
  }

  /** {@code words} with control and direction characters written out, line breaks and tabs kept. */
  public static String visible(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(c -> {
          if (c != '\n' && c != '\t' && isUnsafe(c)) {
            safe.append("<U+%04X>".formatted(c));
          } else {
            safe.appendCodePoint(c);
          }
        });
    return safe.toString();
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> isDirection(c);
      default -> false;
    };
  }

  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (0x202A <= c && c <= 0x202E)
        || (0x2066 <= c && c <= 0x2069);
  }
}
