package news.parallax.knowledge.name;

import news.parallax.knowledge.FunctionWords;

/** How a word uses capitals. */
public final class Capitals {
  private Capitals() {}

  /** Whether {@code word}, which is not empty, begins with a capital. */
  public static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it begins with a small particle before a hyphen or apostrophe: "al-Rashid". */
  public static boolean isParticled(String word) {
    int joint = Math.max(word.indexOf('-'), Math.max(word.indexOf('’'), word.indexOf('\'')));
    return joint > 0
        && joint + 1 < word.length()
        && isCapital(word.substring(joint + 1))
        && FunctionWords.JOINED_PARTICLES.has(word.substring(0, joint));
  }

  /** Whether {@code word} begins with a capital and none of its letters is small. */
  public static boolean isShouted(String word) {
    return isCapital(word) && word.codePoints().noneMatch(Character::isLowerCase);
  }
}
