package news.parallax.knowledge.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.knowledge.WordList;

/** Given names: whose they usually are, and which are forms of one name. */
public final class GivenNames {
  private static final GivenNames ENGLISH = new GivenNames();

  private final Set<String> male;
  private final Set<String> female;
  private final Set<String> either;
  private final Map<String, Set<String>> families = new HashMap<>();

  private GivenNames() {
    WordList given = WordList.of("given-names.txt");
    male = keys(given.section("male"));
    female = keys(given.section("female"));
    either = keys(given.section("either"));
    for (String row : WordList.of("nicknames.txt").entries()) {
      String[] sides = row.split(":", -1);
      join(NameKey.of(sides[0]), keys(Arrays.asList(sides[1].split(",", -1))));
    }
  }

  private static Set<String> keys(Collection<String> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(NameKey.of(name)));
    return keys;
  }

  private void join(String full, Set<String> shortForms) {
    families.computeIfAbsent(full, any -> new HashSet<>()).add(full);
    for (String form : shortForms) {
      families.computeIfAbsent(form, any -> new HashSet<>()).add(full);
    }
  }

  /** Given names usual in English-language news. */
  public static GivenNames english() {
    return ENGLISH;
  }

  /** The gender that {@code givenName} usually tells. */
  public Gender gender(String givenName) {
    List<String> words = NameKey.words(givenName);
    String first = words.isEmpty() ? "" : words.getFirst();
    Gender own = own(first);
    return own == Gender.UNKNOWN ? ofFullNames(first) : own;
  }

  private Gender own(String key) {
    return male.contains(key) ? Gender.MALE : female.contains(key) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What the names tell that {@code shortForm} stands for, when all tell the same. */
  private Gender ofFullNames(String shortForm) {
    Set<Gender> told = new HashSet<>();
    families.getOrDefault(shortForm, Set.of()).forEach(full -> told.add(own(full)));
    return told.size() == 1 ? told.iterator().next() : Gender.UNKNOWN;
  }

  /** Whether {@code word} is known as a given name. */
  public boolean isGiven(String word) {
    return either.contains(NameKey.of(word)) || gender(word) != Gender.UNKNOWN;
  }

  /**
   * Whether two keys can be the given name of one person: equal, an initial and a name that begins
   * with it, a short form ("bill", "william"), or two spellings of one name ("sergei", "sergey").
   */
  public boolean compatible(String a, String b) {
    return a.equals(b)
        || isInitialOf(a, b)
        || isInitialOf(b, a)
        || related(a, b)
        || Spelling.close(a, b);
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }

  private boolean related(String a, String b) {
    Set<String> ofA = families.getOrDefault(a, Set.of());
    Set<String> ofB = families.getOrDefault(b, Set.of());
    return ofA.stream().anyMatch(ofB::contains);
  }
}
