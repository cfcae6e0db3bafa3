package news.parallax.annotation.quantity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.Lexeme;
import news.parallax.knowledge.WordList;
import org.jspecify.annotations.Nullable;

/** The words around numbers, read once from {@code lexicon.txt}. */
public final class QuantityLexicon {
  /** What a word does to a number. */
  public enum Kind {
    BEFORE,
    AFTER,
    UNIT,
    SIGN,
    SCALE,
    MANY,
    LABEL
  }

  /** A phrase found: what it stands for and how many lexemes it has. */
  public record Found(String value, int length) {}

  private static final int LONGEST = 3;
  private static final Map<Kind, Map<String, String>> WORDS = read();

  private QuantityLexicon() {}

  /** {@code word} as one of {@code kind}; null when it is none. */
  public static @Nullable Found of(Kind kind, String word) {
    String value = WORDS.getOrDefault(kind, Map.of()).get(word);
    return value == null ? null : new Found(value, 1);
  }

  /** The longest phrase of {@code kind} that begins at {@code at}; null when none does. */
  public static @Nullable Found at(Kind kind, List<Lexeme> lexemes, int at) {
    Map<String, String> words = WORDS.getOrDefault(kind, Map.of());
    for (int length = Math.min(LONGEST, lexemes.size() - at); length > 0; length--) {
      String value = words.get(text(lexemes, at, length));
      if (value != null) {
        return new Found(value, length);
      }
    }
    return null;
  }

  /** The longest phrase of {@code kind} that ends right before {@code at}; null when none does. */
  public static @Nullable Found ending(Kind kind, List<Lexeme> lexemes, int at) {
    Map<String, String> words = WORDS.getOrDefault(kind, Map.of());
    for (int length = Math.min(LONGEST, at); length > 0; length--) {
      String value = words.get(text(lexemes, at - length, length));
      if (value != null) {
        return new Found(value, length);
      }
    }
    return null;
  }

  private static String text(List<Lexeme> lexemes, int at, int length) {
    StringBuilder text = new StringBuilder(lexemes.get(at).text());
    for (int i = at + 1; i < at + length; i++) {
      text.append(' ').append(lexemes.get(i).text());
    }
    return text.toString();
  }

  private static Map<Kind, Map<String, String>> read() {
    Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
    for (String line : WordList.of("quantity.txt").entries()) {
      String head = line.substring(0, line.indexOf(" : "));
      Kind kind = Kind.valueOf(head.substring(0, head.indexOf(' ')));
      String value = head.substring(head.indexOf(' ') + 1);
      Map<String, String> ofKind = words.computeIfAbsent(kind, any -> new HashMap<>());
      for (String phrase : line.substring(line.indexOf(" : ") + 3).split(", ", -1)) {
        ofKind.putIfAbsent(phrase, value);
      }
    }
    return words;
  }
}
