package news.parallax.knowledge.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.knowledge.WordList;

/** The parties that words and letters beside a politician's name stand for. */
public final class Parties {
  private static final Parties ENGLISH = new Parties();

  private final Map<String, String> byWord = new HashMap<>();

  private Parties() {
    WordList list = WordList.of("parties.txt");
    for (String party : list.sections()) {
      list.section(party).forEach(word -> byWord.put(word, party));
    }
  }

  public static Parties english() {
    return ENGLISH;
  }

  /**
   * The party that {@code word}, in any case, stands for: "republican" for "GOP" and for the "R" of
   * "(R-Ohio)"; empty when it stands for none.
   */
  public Optional<String> of(String word) {
    return Optional.ofNullable(byWord.get(word.toLowerCase(Locale.ROOT)));
  }
}
