package news.parallax.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The words of a family of classes, each a section of the family's list. */
final class WordClasses<E extends Enum<E>> {
  private final Map<E, Set<String>> words;

  private WordClasses(Map<E, Set<String>> words) {
    this.words = words;
  }

  /**
   * Reads the classes that the constants of {@code type} name from the list {@code file}.
   *
   * @throws IllegalStateException when the list or a class of it is lacking
   */
  static <E extends Enum<E>> WordClasses<E> of(Class<E> type, String file) {
    WordList list = WordList.of(file);
    Map<E, Set<String>> words = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      words.put(constant, list.wordClass(constant.name()));
    }
    return new WordClasses<>(words);
  }

  Set<String> words(E constant) {
    return words.getOrDefault(constant, Set.of());
  }
}
