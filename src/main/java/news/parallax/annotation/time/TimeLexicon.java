package news.parallax.annotation.time;

import java.util.HashMap;
import java.util.Map;
import news.parallax.knowledge.WordList;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, read once from the list {@code time.txt}. */
final class TimeLexicon {
  /** Words a phrase of the lexicon has at most. */
  static final int LONGEST = 5;

  /** What a word or phrase is. */
  record Entry(TermClass sort, String value) {}

  private static final Map<String, Entry> ENTRIES = read();

  private TimeLexicon() {}

  /** What {@code phrase}, lower case with single spaces, is; null when it is none of ours. */
  static @Nullable Entry of(String phrase) {
    return ENTRIES.get(phrase);
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    for (String line : WordList.of("time.txt").entries()) {
      int colon = line.indexOf(" : ");
      String[] head = line.substring(0, colon).split(" ", -1);
      Entry entry = new Entry(TermClass.valueOf(head[0]), head[1]);
      for (String phrase : line.substring(colon + 3).split(", (?=\\S)", -1)) {
        entries.putIfAbsent(phrase, entry);
      }
    }
    return Map.copyOf(entries);
  }
}
