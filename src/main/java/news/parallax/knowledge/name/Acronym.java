package news.parallax.knowledge.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Letters that stand for the words of a longer name. */
public record Acronym(String letters) {
  private static final Set<String> SKIPPED =
      Set.of("of", "the", "and", "for", "in", "on", "to", "&", "s");

  /** The acronym {@code form}, points and case aside. */
  public static Acronym of(String form) {
    return new Acronym(NameKey.of(form).replace(" ", ""));
  }

  /** Whether {@code word} is two to six capitals, with or without points. */
  public static boolean isPrinted(String word) {
    String letters = word.replace(".", "");
    return letters.length() >= 2 && letters.length() <= 6 && Capitals.isShouted(letters);
  }

  /** The letters that may stand for {@code name}, a key; empty for a single word. */
  public static Set<String> lettersOf(String name) {
    List<String> words = NameKey.words(name);
    return words.size() < 2
        ? Set.of()
        : new TreeSet<>(List.of(initials(words, true), initials(words, false)));
  }

  /** Whether the letters begin the weighty words of {@code name}, all of them, in order. */
  public boolean spells(String name) {
    return lettersOf(name).contains(letters);
  }

  private static String initials(List<String> words, boolean skipping) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!skipping || !SKIPPED.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
