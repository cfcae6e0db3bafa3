package news.parallax.comparison.origin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.knowledge.WordList;

/** Knows news agencies by every name they are credited by. */
final class Agencies {
  private static final Map<String, String> NAMES = names();

  /** Longest name first, so that "Australian Associated Press" is not read as its tail. */
  private static final Pattern ANY =
      Pattern.compile(
          NAMES.keySet().stream()
              .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

  /** An agency no list knows says so in its name. */
  private static final Pattern UNLISTED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.-]{1,20} ){1,3}(?:News|Press) (?:Agency|Service)(?![\\p{L}\\p{N}])");

  private Agencies() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String line : WordList.of("news-agencies.txt").entries()) {
      List<String> forms = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      forms.forEach(form -> names.putIfAbsent(form, forms.getFirst()));
    }
    return Map.copyOf(names);
  }

  /** The first agency named in {@code words}, under the name a reader knows. */
  static Optional<String> in(String words) {
    Matcher matcher = ANY.matcher(words);
    return matcher.find() ? Optional.ofNullable(NAMES.get(matcher.group())) : unlisted(words);
  }

  private static Optional<String> unlisted(String words) {
    Matcher matcher = UNLISTED.matcher(words);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The agency that {@code words} are a name of, the article aside. */
  static Optional<String> named(String words) {
    String name = words.strip();
    return Optional.ofNullable(NAMES.get(name))
        .or(() -> Optional.ofNullable(NAMES.get(name.replaceFirst("^[Tt]he ", ""))));
  }
}
