package news.parallax.evaluation.story;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names are the same to a scorer: spelling, titles and a missing first name forgiven. */
final class NameForms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s\\b");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr sir president prime minister foreign defence defense secretary senator sen"
                  + " rep representative congressman general gen judge chairman spokesman"
                  + " spokeswoman the a leader")
              .split(" ", -1));

  private NameForms() {}

  /** The words of {@code name}, lower case, without accents, possessives and punctuation. */
  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String latin = MARKS.matcher(plain.replace('с', 'c')).replaceAll("");
    String bare = OTHER.matcher(POSSESSIVE.matcher(latin).replaceAll("")).replaceAll(" ").strip();
    return bare.isEmpty() ? List.of() : List.of(SPACES.split(bare, -1));
  }

  /** The form by which names are looked up: its words without a leading article. */
  static String key(String name) {
    List<String> words = words(name);
    boolean article = words.size() > 1 && words.getFirst().equals("the");
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }

  /** Whether both may be one person's names. */
  static boolean same(String one, String other) {
    List<String> a = withoutTitles(one);
    List<String> b = withoutTitles(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return String.join("", a).equals(String.join("", b)) || oneHoldsTheOther(a, b);
  }

  private static boolean oneHoldsTheOther(List<String> a, List<String> b) {
    Set<String> ones = Set.copyOf(a);
    Set<String> others = Set.copyOf(b);
    Set<String> common = new LinkedHashSet<>(ones);
    common.retainAll(others);
    boolean contained = others.containsAll(ones) || ones.containsAll(others);
    return contained && common.size() >= Math.min(2, Math.min(a.size(), b.size()));
  }

  private static List<String> withoutTitles(String name) {
    List<String> words = words(name);
    List<String> bare = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return bare.isEmpty() ? words : bare;
  }
}
