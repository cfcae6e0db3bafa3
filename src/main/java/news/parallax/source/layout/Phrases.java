package news.parallax.source.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;

/** The phrases of one section of a list of this package, as a set or as a piece of a pattern. */
record Phrases(List<String> phrases) {
  static Phrases of(String file, String section) {
    List<String> phrases = WordList.of(Phrases.class, file).section(section);
    if (phrases.isEmpty()) {
      throw new IllegalStateException("need phrases in [" + section + "] of " + file);
    }
    return new Phrases(phrases);
  }

  /** A group of a regular expression that matches any of them as it stands, the longest first. */
  String anyOf() {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  Set<String> set() {
    return Set.copyOf(phrases);
  }
}
