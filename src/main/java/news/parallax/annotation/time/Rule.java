package news.parallax.annotation.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the grammar.
 *
 * @param name in kebab-case, as explanations give it
 * @param pattern over the letters of a {@link Shape}
 */
record Rule(String name, Pattern pattern, Reader reader) {
  /** Turns matched words into a reading. */
  interface Reader {
    /** The reading; null when the words are no time after all. */
    @Nullable Timex read(MatchedTerms match, TemporalContext context);
  }

  private static final Pattern WORD = Pattern.compile("[a-z_]+");
  private static final Map<String, String> MACROS = new HashMap<>();

  static {
    macro("num", "(number|year)");
    macro("daynum", "(number|ordinal)");
    macro("unitword", "(unit|units)");
    macro(
        "caldate",
        "(month the? daynum ((comma|of|in)? year)?|the? daynum unit? of? month ((comma|of|in)? year)?)");
    macro("named", "(today|yesterday|tomorrow)");
    macro("dayish", "((weekday comma?)? caldate (comma weekday)?|weekday|named|literal)");
    macro(
        "hourish",
        "((number|year|clock) (meridiem|oclock) (in the part|part)?|number number meridiem|clock|moment|number in the part|part (at|comma)? clock|in the part (at|comma) (number|clock))");
  }

  private static void macro(String name, String pattern) {
    MACROS.put(name, expanded(pattern));
  }

  /**
   * A rule.
   *
   * @param pattern a regular expression over lower-case names of {@link TermClass}s and macros:
   *     {@code "the? last num units"}
   */
  static Rule of(String name, String pattern, Reader reader) {
    return new Rule(name, Pattern.compile(expanded(pattern)), reader);
  }

  private static String expanded(String pattern) {
    Matcher word = WORD.matcher(pattern.replace("(", "(?:"));
    return word.replaceAll(
            found -> {
              String macro = MACROS.get(found.group());
              return macro != null
                  ? Matcher.quoteReplacement(macro)
                  : String.valueOf(
                      TermClass.valueOf(found.group().toUpperCase(Locale.ROOT)).letter());
            })
        .replace(" ", "");
  }
}
