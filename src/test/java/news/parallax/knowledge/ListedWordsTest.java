package news.parallax.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the lists of the knowledge room in order: purpose, source, no word twice, none unused. */
class ListedWordsTest {
  private static final Path LISTS = Path.of("src/main/resources/news/parallax/knowledge");

  /** Families of word classes and their lists. */
  private static final Map<String, WordClass[]> FAMILIES =
      Map.of(
          "conflict-words.txt", ConflictWords.values(),
          "story-words.txt", StoryWords.values(),
          "function-words.txt", FunctionWords.values(),
          "stance.txt", StanceWords.values(),
          "nouns.txt", NounClass.values(),
          "pronouns.txt", Pronouns.values(),
          "tags.txt", TagClass.values(),
          "time-words.txt", TimeWords.values(),
          "verbs.txt", VerbClass.values());

  static Stream<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(LISTS)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  static Stream<Map.Entry<String, WordClass[]>> families() {
    return FAMILIES.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void saysItsPurposeAndItsSource(Path list) throws IOException {
    List<String> head =
        Files.readAllLines(list).stream().takeWhile(l -> l.startsWith("#")).toList();
    assertThat(head).as(list.toString()).anyMatch(line -> line.startsWith("# Purpose: "));
    assertThat(head).as(list.toString()).anyMatch(line -> line.startsWith("# Source: "));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hasNoEntryTwiceInOneSection(Path list) throws IOException {
    boolean words = FAMILIES.containsKey(list.getFileName().toString());
    sections(list)
        .forEach((section, lines) -> {
          List<String> entries =
              words
                  ? lines.stream().flatMap(line -> Stream.of(line.split(" ", -1))).toList()
                  : lines;
          Set<String> seen = new HashSet<>();
          assertThat(entries).as(list + " [" + section + "]").allMatch(seen::add);
        });
  }

  @ParameterizedTest
  @MethodSource("families")
  void hasOneConstantForEachSection(Map.Entry<String, WordClass[]> family) throws IOException {
    assertThat(
            Stream.of(family.getValue())
                .map(it -> it.toString().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .containsExactlyInAnyOrderElementsOf(sections(LISTS.resolve(family.getKey())).keySet());
  }

  @ParameterizedTest
  @MethodSource("families")
  void hasAWordInEachClassAndNoneTwice(Map.Entry<String, WordClass[]> family) {
    Map<Set<String>, WordClass> seen = new TreeMap<>((a, b) -> a.equals(b) ? 0 : order(a, b));
    for (WordClass one : family.getValue()) {
      assertThat(one.words()).as(one.toString()).isNotEmpty();
      assertThat(seen.put(one.words(), one)).as(one + " holds the words of another").isNull();
    }
  }

  private static int order(Set<String> a, Set<String> b) {
    return a.stream()
        .sorted()
        .toList()
        .toString()
        .compareTo(b.stream().sorted().toList().toString());
  }

  @Test
  void tellsAWordInAnyCaseAndAsWritten() {
    assertThat(Pronouns.MASCULINE.has("Himself")).isTrue();
    assertThat(Pronouns.MASCULINE.hasAsWritten("Himself")).isFalse();
    assertThat(Pronouns.MASCULINE.hasAsWritten("himself")).isTrue();
    assertThat(Pronouns.FEMININE.has("himself")).isFalse();
    assertThat(TagClass.NOUN.has("NNP")).isTrue();
    assertThat(TagClass.NOUN.has("VB")).isFalse();
  }

  @Test
  void takesInTheWordsOfOtherSections() {
    assertThat(FunctionWords.CLAUSE_BOUNDARIES.words())
        .containsAll(FunctionWords.CLAUSE_CONJUNCTIONS.words())
        .containsAll(FunctionWords.TIME_CONJUNCTIONS.words())
        .contains("unless");
  }

  @Test
  void tellsEndingsAndMakesPatterns() {
    assertThat(NounClass.PERSONAL_ENDINGS.isEndOf("chairwoman")).isTrue();
    assertThat(NounClass.PERSONAL_ENDINGS.isEndOf("bridge")).isFalse();
    assertThat(FunctionWords.ORDINAL_ENDINGS.pattern()).isEqualTo("(?:nd|rd|st|th)");
  }

  /** The lines of each section; those that take in another are left out. */
  private static Map<String, List<String>> sections(Path list) throws IOException {
    Map<String, List<String>> sections = new TreeMap<>();
    String section = "";
    for (String line : Files.readAllLines(list)) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
        sections.put(section, new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("= ")) {
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(line);
      }
    }
    return sections;
  }
}
