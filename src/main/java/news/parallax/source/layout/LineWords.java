package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.knowledge.WordList;

/**
 * The words of one line, folded: lower case, straight apostrophes, without other marks.
 *
 * @param inOrder every word
 * @param set the same, each once
 * @param joined the same with a blank before and behind each
 */
record LineWords(List<String> inOrder, Set<String> set, String joined) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}'-]+");

  /** The sections of {@code furniture-words.txt} by whose words a line is described. */
  private static final List<Section> SECTIONS =
      WordList.of(LineWords.class, "furniture-words.txt").sections().stream()
          .map(Section::of)
          .toList();

  private record Section(String name, Set<String> words, List<String> phrases) {
    static Section of(String name) {
      Set<String> words = new HashSet<>();
      List<String> phrases = new ArrayList<>();
      for (String entry : Phrases.of("furniture-words.txt", name).phrases()) {
        if (entry.indexOf(' ') < 0) {
          words.add(entry);
        } else {
          phrases.add(" " + entry + " ");
        }
      }
      return new Section(name, Set.copyOf(words), List.copyOf(phrases));
    }

    int count(LineWords line) {
      int count = 0;
      for (String word : line.inOrder) {
        count += words.contains(word) ? 1 : 0;
      }
      for (String phrase : phrases) {
        count += line.joined.contains(phrase) ? 1 : 0;
      }
      return count;
    }
  }

  /** The words of {@code line}. */
  static LineWords of(String line) {
    List<String> words = new ArrayList<>();
    String folded = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String word : NO_WORD.split(folded, -1)) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return of(words);
  }

  private static LineWords of(List<String> words) {
    return new LineWords(
        List.copyOf(words), Set.copyOf(words), " " + String.join(" ", words) + " ");
  }

  /** How many words or phrases of each section the line holds, where it holds any. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Section section : SECTIONS) {
      int count = section.count(this);
      if (count > 0) {
        counts.put(section.name(), count);
      }
    }
    return counts;
  }

  /** Its first {@code count} words. */
  LineWords front(int count) {
    return of(inOrder.subList(0, Math.min(count, inOrder.size())));
  }

  /** Its last {@code count} words. */
  LineWords back(int count) {
    return of(inOrder.subList(Math.max(0, inOrder.size() - count), inOrder.size()));
  }

  /** The longest run of its words that stands in {@code other} too, as a share of its length. */
  double runIn(LineWords other) {
    int longest = 0;
    for (int start = 0; start + longest < inOrder.size(); start++) {
      int end = start + longest + 1;
      while (end <= inOrder.size() && other.joined.contains(phrase(start, end))) {
        longest = end - start;
        end++;
      }
    }
    return inOrder.isEmpty() ? 0 : (double) longest / inOrder.size();
  }

  /** Whether {@code other} begins with all its words and goes on. */
  boolean isFrontOf(LineWords other) {
    return other.inOrder.size() > inOrder.size() && other.joined.startsWith(joined);
  }

  private String phrase(int start, int end) {
    return " " + String.join(" ", inOrder.subList(start, end)) + " ";
  }

  /** The share of its different words that {@code other} holds too; 0 for a line without words. */
  double sharedWith(LineWords other) {
    int shared = 0;
    for (String word : set) {
      shared += other.set.contains(word) ? 1 : 0;
    }
    return set.isEmpty() ? 0 : (double) shared / set.size();
  }
}
