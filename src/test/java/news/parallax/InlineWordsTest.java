package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps word lists out of the code: more than three words are a list of the knowledge room. A path
 * is no word, and a word in capitals is the same word. What measures and trains the program lies in
 * {@code src/evaluation}, beside the product, and may name its data and figures in place.
 */
class InlineWordsTest {
  private static final int MOST = 3;

  private static final Path MAIN = Path.of("src/main/java/news/parallax");
  private static final String STRING = "\"(?:[^\"\\\\\n]|\\\\.)*\"";
  private static final Pattern COLLECTION =
      Pattern.compile(
          "(?:(?:Set|List|Map|Stream)\\.of|Map\\.ofEntries|Arrays\\.asList)\\(|\\bString\\[\\] ?\\w* ?=? ?\\{");
  private static final Pattern LITERAL = Pattern.compile(STRING);
  private static final Pattern CASE = Pattern.compile("case (" + STRING + ",?\\s*){2,}->");
  private static final Pattern ALTERNATION =
      Pattern.compile("(?:[A-Za-z]{2,}\\|){" + MOST + ",}[A-Za-z]{2,}");

  /** Patterns over the names of sorts and rules are grammar, not words. */
  private static final Pattern GRAMMAR =
      Pattern.compile("(?:Rule\\.of|macro)\\((?:[^()\"]|" + STRING + "|\\([^()]*\\))*\\)");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

  @Test
  void noClassOutsideKnowledgeHoldsMoreThanThreeWords() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        String name = MAIN.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("knowledge/")) {
          inline(Files.readString(file)).forEach(words -> found.add(name + ": " + words));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void findsListsCasesAndAlternations() {
    assertThat(inline("Set<String> A = Set.of(\"a\", \"b\", \"c\");")).isEmpty();
    assertThat(inline("Set<String> A = Set.of(\"a\", \"b\",\n \"c\", \"d\");")).hasSize(1);
    assertThat(inline("Set.of(\"(\", \")\", \",\", \";\")")).isEmpty();
    assertThat(inline("List.of(rule(\"a\", \"b\"), rule(\"c\", \"d\"))")).isEmpty();
    assertThat(
            inline(
                "Map.ofEntries(entry(\"a\", 1), entry(\"b\", 1), entry(\"c\", 1), entry(\"d\", 1))"))
        .hasSize(1);
    assertThat(inline("String[] a = {\"a\", \"b\", \"c\", \"d\"};")).hasSize(1);
    assertThat(inline("case \"a\", \"b\", \"c\", \"d\" -> true;")).hasSize(1);
    assertThat(inline("case \"a\", \"b\", \"c\" -> true;")).isEmpty();
    assertThat(inline("matches(\"we|they|you|he\")")).hasSize(1);
    assertThat(inline("matches(\"By|BY|From|FROM\")")).isEmpty();
    assertThat(inline("List.of(\"a/a\", \"a/b\", \"a/c\", \"a/d\")")).isEmpty();
    assertThat(inline("Rule.of(\"day\", \"week|day|year|month\", A::b)")).isEmpty();
    assertThat(inline("/** Set.of(\"a\", \"b\", \"c\", \"d\") */")).isEmpty();
  }

  private static List<String> inline(String source) {
    String code = GRAMMAR.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
    List<String> found = new ArrayList<>();
    Matcher collection = COLLECTION.matcher(code);
    while (collection.find()) {
      boolean entries = collection.group().startsWith("Map.ofEntries");
      note(words(code, collection.end(), entries ? 2 : 1), found);
    }
    CASE.matcher(code).results().forEach(it -> note(words(it.group(), 0, 1), found));
    LITERAL
        .matcher(code)
        .results()
        .forEach(it ->
            ALTERNATION
                .matcher(it.group())
                .results()
                .forEach(words -> note(List.of(words.group().split("\\|", -1)), found)));
    return found;
  }

  private static void note(List<String> words, List<String> found) {
    if (words.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct().count() > MOST) {
      found.add(String.join(" ", words));
    }
  }

  /** The string literals with letters from {@code at} on, up to where the bracket is closed. */
  private static List<String> words(String code, int at, int deepest) {
    List<String> words = new ArrayList<>();
    int depth = 1;
    for (int i = at; i < code.length() && depth > 0; i++) {
      char c = code.charAt(i);
      if (c == '"') {
        Matcher literal = LITERAL.matcher(code).region(i, code.length());
        if (!literal.lookingAt()) {
          return words;
        }
        if (depth <= deepest && isWord(literal.group())) {
          words.add(literal.group());
        }
        i = literal.end() - 1;
      } else if (c == '(' || c == '{') {
        depth++;
      } else if (c == ')' || c == '}') {
        depth--;
      }
    }
    return words;
  }

  private static boolean isWord(String literal) {
    return literal.indexOf('/') < 0 && literal.chars().anyMatch(Character::isLetter);
  }
}
