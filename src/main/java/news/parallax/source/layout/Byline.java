package news.parallax.source.layout;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the line that names a report's authors, and the line that holds its date. */
public final class Byline {
  /** Three names with their papers; a longer line that begins with “From” is a sentence. */
  private static final int LONGEST_WORDS = 16;

  /** A date, a time of day and the date of an update. */
  private static final int LONGEST_DATE_WORDS = 14;

  private static final Pattern BY =
      Pattern.compile("^%s:? +(?=\\p{Lu})".formatted(phrases("openings of a byline").anyOf()));
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|%s)){1,3}"
              .formatted(phrases("particles of names").anyOf()));

  /**
   * The letters of a word but its first; behind a hyphen, an apostrophe or “Mc” a name begins anew.
   */
  private static final Pattern INSIDE_NAME =
      Pattern.compile("(?<=\\p{L})(?<!\\bMC)\\p{L}+(?<!\\bMC(?=\\p{L}))");

  private static final Pattern BETWEEN_NAMES = Pattern.compile(",? and |,? AND | & |, ");
  private static final Pattern AFTER_NAMES =
      Pattern.compile(" (?:in|for|at) \\p{Lu}|[|•·–—]| - |\\b(?:Published|Updated|Posted)\\b");
  private static final Pattern SITE =
      Pattern.compile("[\\p{L}\\d-]+\\.%s".formatted(phrases("ends of sites").anyOf()));

  private static final Set<String> TRADE = phrases("trades").set();
  private static final Set<String> DATE_WORDS = dateWords();

  private Byline() {}

  private static Phrases phrases(String section) {
    return Phrases.of("byline.txt", section);
  }

  private static Set<String> dateWords() {
    Set<String> words = new HashSet<>(phrases("words around a date").set());
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (Month month : Month.values()) {
        words.add(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      }
      for (DayOfWeek day : DayOfWeek.values()) {
        words.add(day.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(words);
  }

  /** The authors {@code line} names; empty when it is no byline. */
  static Optional<List<String>> names(TextLine line, boolean nearTheTop) {
    String words = line.words();
    if (line.wordCount() > LONGEST_WORDS || line.endsSentence() || line.wordCount() < 2) {
      return Optional.empty();
    }
    Optional<List<String>> named = named(words);
    if (named.isPresent()) {
      return named;
    }
    int comma = words.indexOf(", ");
    boolean signed = nearTheTop && comma > 0 && isTrade(words.substring(comma + 2));
    return signed ? names(words.substring(0, comma)) : Optional.empty();
  }

  /** The names behind a “By”; empty when it is not that. */
  public static Optional<List<String>> named(String words) {
    Matcher by = BY.matcher(words);
    return by.find() ? names(words.substring(by.end())) : Optional.empty();
  }

  /** {@code name} with small letters where it is printed in capitals: “Ana Ruiz” for “ANA RUIZ”. */
  public static String cased(String name) {
    boolean capitals = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals
        ? INSIDE_NAME.matcher(name).replaceAll(found -> found.group().toLowerCase(Locale.ROOT))
        : name;
  }

  /** Whether {@code line} holds nothing but the date of publication. */
  static boolean isDateLine(TextLine line) {
    String[] tokens = line.words().toLowerCase(Locale.ROOT).split("[ ,|•·()–—]+", -1);
    boolean told = false;
    boolean number = false;
    for (String token : tokens) {
      String word = token.replaceAll("^[.:]|[.:]$", "");
      boolean digits = word.codePoints().anyMatch(Character::isDigit);
      told |= DATE_WORDS.contains(word) || word.matches("\\d{1,4}[-/:]\\d{1,2}.{0,16}");
      number |= digits;
      if (!digits && !word.isEmpty() && !DATE_WORDS.contains(word)) {
        return false;
      }
    }
    return told && number && tokens.length <= LONGEST_DATE_WORDS;
  }

  private static Optional<List<String>> names(String words) {
    Matcher after = AFTER_NAMES.matcher(words);
    String part = after.find() ? words.substring(0, after.start()) : words;
    List<String> names = new ArrayList<>();
    for (String each : BETWEEN_NAMES.split(part, -1)) {
      String name = each.strip();
      if (NAME.matcher(name).matches() && !isTrade(name)) {
        names.add(name);
      } else if (names.isEmpty() || !isTrade(name)) {
        return Optional.empty();
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  private static boolean isTrade(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (TRADE.contains(word)) {
        return true;
      }
    }
    return SITE.matcher(words).find();
  }
}
