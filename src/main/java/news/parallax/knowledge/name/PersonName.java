package news.parallax.knowledge.name;

import java.util.List;

/**
 * A person's full name as its parts: at least two words. The first word is taken for the given name
 * and the last for the surname, which also serves names written the other way round, since only
 * whole names are compared.
 *
 * @param words without a generational suffix
 * @param suffix "jr", "sr", "iii"; empty when none is given
 */
public record PersonName(List<String> words, String suffix) {
  private static final List<String> SUFFIXES = List.of("jr", "sr", "ii", "iii", "iv");

  /** Copies the list. */
  public PersonName {
    words = List.copyOf(words);
  }

  /** The parts of {@code name}, a generational suffix set apart. */
  public static PersonName of(String name) {
    List<String> words = NameKey.words(name);
    boolean suffixed = words.size() > 2 && SUFFIXES.contains(words.getLast());
    return suffixed
        ? new PersonName(words.subList(0, words.size() - 1), words.getLast())
        : new PersonName(words, "");
  }

  /** Whether {@code name}, a key, is a surname with a generational suffix alone: "ruiz jr". */
  public static boolean isSuffixedSurname(String name) {
    List<String> words = NameKey.words(name);
    return words.size() == 2 && SUFFIXES.contains(words.getLast());
  }

  /** Whether suffixes tell the two apart, as father and son. */
  public boolean isOfOtherGeneration(PersonName other) {
    return !suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix);
  }

  /**
   * Whether {@code words} are a single name behind the rank that it is hardly ever printed without:
   * "Pope Ansel", "Princess Ida".
   */
  public static boolean isRanked(List<String> words) {
    return words.size() == 2 && TitleWords.english().isRank(words.getFirst());
  }

  /** Whether the name has a given name and a surname. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** The last word. */
  public String surname() {
    return words.getLast();
  }

  /** The sounds under which the spellings of the surname meet. */
  public String sound() {
    return Spelling.skeleton(surname());
  }

  /** The first word. */
  public String given() {
    return words.getFirst();
  }

  /** Whether {@code word} is one of the two words the person can be called by alone. */
  public boolean bears(String word) {
    return surname().equals(word) || given().equals(word);
  }

  /**
   * Whether two full names can be one person's: surnames alike, given names that are forms of one
   * name, and no middle name or initial that contradicts the other's.
   */
  public boolean compatible(PersonName other) {
    if (isOfOtherGeneration(other)) {
      return false;
    }
    if (String.join("", words).equals(String.join("", other.words))) {
      return true;
    }
    return isFull()
        && other.isFull()
        && Spelling.close(surname(), other.surname())
        && (givenCompatible(other) || isCalledByMiddle(other) || other.isCalledByMiddle(this));
  }

  /**
   * Whether {@code other} is the end of this name without its given name, "Smith-Saunders", "van
   * Dyke", or without a team or post before it: "Rovers QB Ann Marsh".
   */
  public boolean endsIn(PersonName other) {
    int size = words.size() - other.words.size();
    boolean named = other.isFull() && given().length() > 1 && !isGivenWord(given());
    return size > 0
        && !isOfOtherGeneration(other)
        && (named || !isGivenWord(other.given()))
        && words.subList(size, words.size()).equals(other.words);
  }

  private static boolean isGivenWord(String word) {
    return GivenNames.english().isGiven(word);
  }

  private boolean givenCompatible(PersonName other) {
    return GivenNames.english().compatible(given(), other.given()) && middleCompatible(other);
  }

  /** "J. Gordon Holm" is called "Gordon Holm". */
  private boolean isCalledByMiddle(PersonName other) {
    return given().length() == 1
        && words.size() == 3
        && other.words.size() == 2
        && GivenNames.english().compatible(words.get(1), other.given());
  }

  private boolean middleCompatible(PersonName other) {
    List<String> mine = words.subList(1, words.size() - 1);
    List<String> theirs = other.words.subList(1, other.words.size() - 1);
    int shared = Math.min(mine.size(), theirs.size());
    for (int i = 0; i < shared; i++) {
      if (!GivenNames.english().compatible(mine.get(i), theirs.get(i))) {
        return false;
      }
    }
    boolean syllables =
        mine.size() != theirs.size() && given().length() <= 4 && surname().length() <= 4;
    return !syllables;
  }
}
