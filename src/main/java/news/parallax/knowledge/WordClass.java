package news.parallax.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A closed class of English words. Each is a constant of an enum for a family of classes, such as
 * {@link VerbClass}, and a section of that family's list.
 */
public interface WordClass {
  /** Its words, as they are listed. */
  Set<String> words();

  /** Whether {@code word}, in any case, is one of the class. */
  default boolean has(String word) {
    return words().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is one of the class as it is written: "North" is not the word "north". */
  default boolean hasAsWritten(String word) {
    return words().contains(word);
  }

  /** Whether {@code word} ends in one of the class, which then lists endings. */
  default boolean isEndOf(String word) {
    return words().stream().anyMatch(word::endsWith);
  }

  /** A regular expression for any one of the class, as it is written. */
  default String pattern() {
    return words().stream().sorted().collect(Collectors.joining("|", "(?:", ")"));
  }
}
