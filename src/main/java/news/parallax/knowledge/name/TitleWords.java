package news.parallax.knowledge.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;

/** Words that stand before a name and tell an honorific or an office. */
public final class TitleWords {
  private static final TitleWords ENGLISH = new TitleWords(WordList.of("titles.txt"));

  private final Set<String> honorifics;
  private final Set<String> offices;
  private final Set<String> modifiers;
  private final Set<String> persons;
  private final Set<String> ruling;
  private final Set<String> ranks;
  private final Set<String> bodies;
  private final Set<String> shorts;
  private final Map<String, String> fulls;
  private final Map<String, Gender> genders = new HashMap<>();

  private TitleWords(WordList list) {
    honorifics = words(list.section("honorific"));
    offices = words(list.section("office"));
    modifiers = words(list.section("modifier"));
    persons = words(list.section("person"));
    ruling = words(list.section("ruling"));
    ranks = words(list.section("rank"));
    bodies = words(list.section("body"));
    shorts = words(list.section("short"));
    fulls =
        list.section("full").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
  }

  private Set<String> words(List<String> entries) {
    entries.stream().filter(entry -> entry.contains(" +")).forEach(this::noteGender);
    return Set.copyOf(entries.stream().map(TitleWords::bare).distinct().toList());
  }

  private void noteGender(String entry) {
    genders.put(bare(entry), entry.endsWith("+m") ? Gender.MALE : Gender.FEMALE);
  }

  private static String bare(String entry) {
    return entry.split(" \\+", -1)[0];
  }

  /** The office {@code word} is short for, "sergeant" for "Sgt."; the word in lower case else. */
  public String full(String word) {
    String lower = lower(word);
    return fulls.getOrDefault(
        lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower, lower);
  }

  public static TitleWords english() {
    return ENGLISH;
  }

  public boolean isHonorific(String word) {
    return honorifics.contains(lower(word));
  }

  public boolean isOffice(String word) {
    String lower = lower(word);
    return offices.contains(lower) || offices.contains(lower.substring(lower.lastIndexOf('-') + 1));
  }

  /** Whether {@code word} may stand before an office: "prime", "foreign". */
  public boolean isModifier(String word) {
    return modifiers.contains(lower(word));
  }

  /** Whether {@code word} is an office or another noun for a person: "woman". */
  public boolean isPersonNoun(String word) {
    return isOffice(word) || persons.contains(lower(word));
  }

  /** The noun for one person of which {@code word} is the plural; empty for other words. */
  public String singular(String word) {
    String lower = lower(word);
    String one =
        lower.endsWith("men")
            ? lower.substring(0, lower.length() - 2) + "an"
            : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "";
    return isPersonNoun(one) ? one : "";
  }

  /** Whether {@code word} stands before given names: "Prince Aldo". */
  public boolean isRank(String word) {
    return ranks.contains(lower(word));
  }

  /** Whether {@code word} is short for a title and nothing else: "Sgt". */
  public boolean isShort(String word) {
    return shorts.contains(lower(word));
  }

  /** Whether {@code word} can stand for whoever rules a state. */
  public boolean isRuling(String word) {
    return ruling.contains(lower(word));
  }

  /** Whether {@code word} can be said of a company or party too: "owner". */
  public boolean isOfBodies(String word) {
    return bodies.contains(lower(word));
  }

  /** Whether {@code word} can be part of a title. */
  public boolean isTitle(String word) {
    return isHonorific(word) || isOffice(word) || isModifier(word);
  }

  public Gender gender(String word) {
    return genders.getOrDefault(lower(word), Gender.UNKNOWN);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
