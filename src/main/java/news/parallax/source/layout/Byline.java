package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the line that names a report's authors. */
final class Byline {
  private static final int LONGEST_WORDS = 16;
  private static final Pattern BY =
      Pattern.compile("^(?:By|BY|by|Words by|Written by|From):? +(?=\\p{Lu})");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|du|la|le|van|von|der|den|bin|al|el)){1,3}");
  private static final Pattern BETWEEN_NAMES = Pattern.compile(",? and |,? AND | & |, ");
  private static final Pattern AFTER_NAMES =
      Pattern.compile(
          " in \\p{Lu}| for \\p{Lu}| at \\p{Lu}|[|•·–—]| - |\\b(?:Published|Updated|Posted)\\b");
  private static final Pattern SITE =
      Pattern.compile("[\\p{L}\\d-]+\\.(?:com|org|net|ca|co\\.uk|co|news|de|au)");

  /** What the second half of “Jane Doe, Example Times” is known by. */
  private static final Set<String> TRADE =
      Set.of(
          "correspondent",
          "editor",
          "reporter",
          "writer",
          "staff",
          "columnist",
          "columnists",
          "news",
          "times",
          "post",
          "herald",
          "tribune",
          "journal",
          "press",
          "reuters",
          "today",
          "gazette",
          "observer",
          "chronicle",
          "telegraph",
          "guardian",
          "bureau",
          "contributor",
          "analyst",
          "agencies",
          "afp",
          "mail",
          "star",
          "sun",
          "globe",
          "register",
          "courier");

  private static final Set<String> DATE_WORDS =
      Set.of(
          ("first last originally story published updated posted modified created issued on at by"
                  + " am pm a.m p.m et est edt pt pst pdt ct gmt bst utc cet ist minute minutes min"
                  + " mins hour hours hr hrs day days week weeks month months year years ago jan feb"
                  + " mar apr may jun jul aug sep sept oct nov dec january february march april june"
                  + " july august september october november december mon tue tues wed thu thur thurs"
                  + " fri sat sun monday tuesday wednesday thursday friday saturday sunday")
              .split(" "));

  private Byline() {}

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

  /** The names behind a “By”. */
  static Optional<List<String>> named(String words) {
    var by = BY.matcher(words);
    return by.find() ? names(words.substring(by.end())) : Optional.empty();
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
    return told && number && tokens.length <= 14;
  }

  private static Optional<List<String>> names(String words) {
    var after = AFTER_NAMES.matcher(words);
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
