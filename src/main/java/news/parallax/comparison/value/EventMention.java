package news.parallax.comparison.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.WordList;

/**
 * Something that happened, by the words that name it.
 *
 * @param names of the happening: those of its group where it has one, else its stem
 * @param span where it is told
 */
record EventMention(Set<String> names, Span span) {
  /** In characters: joins "resign" and "resignation"; what it parts is listed. */
  private static final int STEM = 6;

  private static final Map<String, String> GROUPS = groups();

  private static Map<String, String> groups() {
    Map<String, String> groups = new HashMap<>();
    for (String line : WordList.of("event-words.txt").entries()) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        groups.put(word, words[0]);
      }
    }
    return Map.copyOf(groups);
  }

  /** What {@code tokens} tell; the main word counts by itself, others only when they name one. */
  static EventMention of(List<Token> tokens, String main, Span span) {
    Set<String> names = new HashSet<>();
    for (Token token : tokens) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (GROUPS.containsKey(lemma) && span.contains(token.span())) {
        names.add(GROUPS.get(lemma));
      }
    }
    if (names.isEmpty()) {
      String lemma = main.toLowerCase(Locale.ROOT);
      names.add(lemma.substring(0, Math.min(STEM, lemma.length())));
    }
    return new EventMention(Set.copyOf(names), span);
  }

  boolean isSameAs(EventMention other) {
    return !Collections.disjoint(names, other.names);
  }
}
