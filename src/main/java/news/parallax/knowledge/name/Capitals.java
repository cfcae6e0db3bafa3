package news.parallax.knowledge.name;

/** How a word uses capitals. */
public final class Capitals {
  private Capitals() {}

  /** Whether {@code word}, which is not empty, begins with a capital. */
  public static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it does and none of its letters is small. */
  public static boolean isShouted(String word) {
    return isCapital(word) && word.codePoints().noneMatch(Character::isLowerCase);
  }
}
