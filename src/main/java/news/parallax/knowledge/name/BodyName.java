package news.parallax.knowledge.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.knowledge.WordList;

/**
 * The name of a body without what writers vary: its legal form ("Varga Group Inc."), the order of
 * organ and business ("Ministry of Defence"), whether the state before it is spelled out, the
 * plural of a word and where words are parted.
 *
 * @param words the name's words in the usual order, without legal form
 * @param company whether a legal form was dropped
 */
public record BodyName(List<String> words, boolean company) {
  private static final Lists LISTS = new Lists(WordList.of("body-names.txt"));
  private static final int LONGEST_WITHOUT_PLURAL = 4;

  private record Lists(
      Set<String> forms,
      Set<String> flipped,
      Set<String> organs,
      Set<String> apart,
      Map<String, String> states,
      Map<String, String> others) {
    Lists(WordList list) {
      this(
          Set.copyOf(list.section("company")),
          Set.copyOf(list.section("flipped")),
          Set.copyOf(list.section("organ")),
          Set.copyOf(list.section("apart")),
          table(list.section("state")),
          table(list.section("other")));
    }

    private static Map<String, String> table(List<String> rows) {
      Map<String, String> table = new HashMap<>();
      for (String row : rows) {
        String[] cells = row.split("\\|", -1);
        table.put(NameKey.of(cells[0]), NameKey.of(cells[1]));
      }
      return Map.copyOf(table);
    }
  }

  public BodyName {
    words = List.copyOf(words);
  }

  /** The body called {@code name}; without words for a name without letters. */
  public static BodyName of(String name) {
    String key = NameKey.of(name);
    List<String> words = NameKey.words(LISTS.others.getOrDefault(key, key));
    int end = words.size();
    while (end > 1 && LISTS.forms.contains(words.get(end - 1))) {
      end--;
    }
    return new BodyName(inOrder(shortened(words.subList(0, end))), end < words.size());
  }

  /** "United States Fleet Command" as "us fleet command". */
  private static List<String> shortened(List<String> words) {
    if (words.size() < 3) {
      return words;
    }
    String state = LISTS.states.get(words.get(0) + " " + words.get(1));
    return state == null
        ? words
        : Stream.concat(Stream.of(state), words.subList(2, words.size()).stream()).toList();
  }

  /** "Ministry of Defence" as "defence ministry". */
  private static List<String> inOrder(List<String> words) {
    int of = words.indexOf("of");
    if (of < 1 || of == words.size() - 1 || !LISTS.flipped.contains(words.get(of - 1))) {
      return words;
    }
    int business = words.get(of + 1).equals("the") ? of + 2 : of + 1;
    return Stream.of(
            words.subList(0, of - 1),
            words.subList(business, words.size()),
            List.of(words.get(of - 1)))
        .flatMap(List::stream)
        .toList();
  }

  /** What spellings of one name have in common. */
  public String spelling() {
    StringBuilder spelling = new StringBuilder();
    words.forEach(word -> spelling.append(words.size() > 1 ? singular(word) : word));
    return spelling.toString();
  }

  private static String singular(String word) {
    boolean plural =
        word.length() > LONGEST_WITHOUT_PLURAL && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** The noun that may stand for the body with "the" alone: "council"; empty when none does. */
  public Optional<String> organ() {
    int of = words.indexOf("of");
    String head = of > 0 ? words.get(of - 1) : words.isEmpty() ? "" : words.getLast();
    return Optional.of(head).filter(any -> words.size() > 1 && LISTS.organs.contains(any));
  }

  /** Whether {@code noun} stands behind a name that names something else without it. */
  static boolean setsApart(String noun) {
    return LISTS.apart.contains(noun);
  }
}
