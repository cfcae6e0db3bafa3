package news.parallax.evaluation;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as a rival without language models sees them. */
public final class PlainWords {
  private PlainWords() {}

  /** What {@code pattern} finds in {@code text}, each once, in order of the alphabet. */
  public static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** The share of what both have in all they have (Jaccard); 0 when they have nothing. */
  public static double overlap(Set<String> ones, Set<String> others) {
    Set<String> common = new HashSet<>(ones);
    common.retainAll(others);
    int all = ones.size() + others.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }
}
