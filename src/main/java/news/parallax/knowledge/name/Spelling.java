package news.parallax.knowledge.name;

/**
 * Spellings of one name that arise when it is written over from another script or speech: "Sergei",
 * "Sergey"; "Mohammed", "Muhammad"; "Zelensky", "Zelenskyy".
 */
final class Spelling {
  private static final int SHORTEST = 4;

  private Spelling() {}

  /** Whether two keys are likely spellings of one name: the same skeleton of sounds. */
  static boolean close(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    return a.length() >= SHORTEST
        && b.length() >= SHORTEST
        && a.charAt(0) == b.charAt(0)
        && skeleton(a).equals(skeleton(b));
  }

  /** Vowels that transliterations exchange fall together, doubled letters become one. */
  static String skeleton(String key) {
    String plain =
        key.replace("ks", "x")
            .replace("kh", "h")
            .replace("ts", "z")
            .replace("tz", "z")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ph", "f")
            .replace("w", "v");
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char sound = sound(plain.charAt(i));
      if (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound) {
        skeleton.append(sound);
      }
    }
    return skeleton.toString();
  }

  private static char sound(char c) {
    return switch (c) {
      case 'y', 'j', 'i', 'e' -> 'i';
      case 'u', 'o' -> 'u';
      case 'c', 'q' -> 'k';
      default -> c;
    };
  }
}
