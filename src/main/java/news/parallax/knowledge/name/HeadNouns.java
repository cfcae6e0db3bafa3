package news.parallax.knowledge.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.knowledge.WordList;

/** Common nouns inside names that tell what is named, and words that name nobody. */
public final class HeadNouns {
  private static final HeadNouns ENGLISH = new HeadNouns();

  private final Map<String, EntityType> types = new TreeMap<>();
  private final Set<String> beforePlaces;
  private final Set<String> beforeOf;
  private final Set<String> papers;
  private final Set<String> namesNobody;

  private HeadNouns() {
    WordList list = WordList.of("head-nouns.txt");
    list.section("place").forEach(word -> types.put(word, EntityType.PLACE));
    list.section("event").forEach(word -> types.put(word, EntityType.EVENT));
    list.section("facility").forEach(word -> types.put(word, EntityType.FACILITY));
    list.section("organization").forEach(word -> types.put(word, EntityType.ORGANIZATION));
    beforePlaces = Set.copyOf(list.section("place-before"));
    papers = Set.copyOf(list.section("paper"));
    papers.forEach(word -> types.put(word, EntityType.ORGANIZATION));
    beforeOf = Set.copyOf(list.section("of"));
    namesNobody = Set.copyOf(WordList.of("not-names.txt").entries());
  }

  public static HeadNouns english() {
    return ENGLISH;
  }

  /** What a name is that ends in {@code word}, or has it before "of". */
  public Optional<EntityType> type(String word) {
    return Optional.ofNullable(types.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether {@code word} may begin a place's name: "St", "Mount", "New". */
  public boolean beginsPlace(String word) {
    return beforePlaces.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} may be followed by "of" inside a name: "Sea of". */
  public boolean takesOf(String word) {
    return beforeOf.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether papers are called so: "Post". */
  public boolean isPaper(String word) {
    return papers.contains(word.toLowerCase(Locale.ROOT));
  }

  public boolean namesNobody(String word) {
    return namesNobody.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The kind that the words of a name tell; empty when they tell none. */
  public Optional<EntityType> type(List<String> words) {
    int of = words.indexOf("of");
    return of > 0 ? type(words.get(of - 1)) : type(words.getLast());
  }
}
