package news.parallax.knowledge.name;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Spellings of one name that arise when it is written over from another script or speech: "Sergei",
 * "Sergey"; "Mohammed", "Muhammad"; "Zelensky", "Zelenskyy".
 */
public final class Spelling {
  private static final int SHORTEST = 4;

  /** A word this long is seldom one letter off another. */
  private static final int SHORTEST_WITH_SLIP = 9;

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

  /** Whether two keys differ by one letter inside one long word: "sandilands", "sandlilands". */
  public static boolean isSlip(String a, String b) {
    List<String> words = NameKey.words(a);
    List<String> others = NameKey.words(b);
    if (words.size() != others.size()) {
      return false;
    }
    List<Integer> unequal =
        IntStream.range(0, words.size())
            .filter(i -> !words.get(i).equals(others.get(i)))
            .boxed()
            .toList();
    return unequal.size() == 1
        && isOneLetterOff(words.get(unequal.getFirst()), others.get(unequal.getFirst()));
  }

  private static boolean isOneLetterOff(String a, String b) {
    if (a.length() > b.length()) {
      return isOneLetterOff(b, a);
    }
    int start = 0;
    while (start < a.length() && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int left = b.length() - start - 1;
    boolean same = left >= 0 && left <= a.length() && b.endsWith(a.substring(a.length() - left));
    boolean inside = start > 0 && (left > 0 || !b.endsWith("s"));
    return a.length() >= SHORTEST_WITH_SLIP && b.length() - a.length() < 2 && inside && same;
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
