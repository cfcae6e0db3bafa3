package news.parallax.knowledge.name;

import java.text.Normalizer;
import java.util.List;
import news.parallax.article.AlignedText;

/**
 * The form of a name under which its spellings meet: folded, without accents, points, hyphens and a
 * leading article. {@code NameKey.of("the Сosmo-drome")} is {@code "cosmo drome"}.
 */
public final class NameKey {
  private NameKey() {}

  /** The key of {@code name}; empty for a name without letters and digits. */
  public static String of(String name) {
    String plain = isAscii(name) ? name : folded(name);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, plain.charAt(i));
    }
    String words = key.toString().strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** Most names are: folding would change nothing but their capitals. */
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    return Normalizer.normalize(AlignedText.fold(name).text(), Normalizer.Form.NFKD);
  }

  private static void append(StringBuilder key, char c) {
    if (Character.isLetterOrDigit(c) || c == '&') {
      key.append(Character.toLowerCase(c));
    } else if (isGap(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '-' || c == '/' || c == ',';
  }

  /** The words of the key of {@code name}. */
  public static List<String> words(String name) {
    String key = of(name);
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }
}
