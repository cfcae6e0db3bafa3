package news.parallax.evaluation.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What readers of one article answered to each question, in its words (Hamborg, Breitinger and Gipp
 * 2019).
 */
record GoldAnswers(Map<Question, List<Phrase>> phrases) {
  private static final int SHORTEST_STEM = 3;
  private static final Set<String> LIGHT =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "from",
          "is", "was", "are", "were", "be", "been", "has", "have", "had", "his", "her", "its",
          "their", "s", "it", "that", "this", "as", "mr", "mrs", "ms");

  /**
   * One answer.
   *
   * @param words its content words
   * @param date the day it means as {@code yyyy-MM-dd}; empty when not said
   */
  record Phrase(Set<String> words, String date) {
    /** Whether both have at least half of the words of the one that has fewer. */
    boolean fits(Set<String> answer) {
      Set<String> shared = new HashSet<>(words);
      shared.retainAll(answer);
      return !shared.isEmpty() && 2 * shared.size() >= Math.min(words.size(), answer.size());
    }
  }

  /** The gold of every article in {@code file}, by the article's id. */
  static Map<String, GoldAnswers> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    Map<String, GoldAnswers> gold = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      Map<Question, List<Phrase>> phrases = new EnumMap<>(Question.class);
      for (Question question : Question.values()) {
        phrases.put(question, phrases(node.path("fiveWoneH").path(question.label())));
      }
      gold.put(node.path("id").asString(""), new GoldAnswers(phrases));
    }
    return gold;
  }

  private static List<Phrase> phrases(JsonNode nodes) {
    List<Phrase> phrases = new ArrayList<>();
    for (JsonNode node : nodes) {
      Set<String> words = words(node.path("text").asString(""));
      if (!words.isEmpty()) {
        phrases.add(new Phrase(words, node.path("parsed").asString("")));
      }
    }
    return phrases;
  }

  /** "blames" and "blamed", "meets" and "meeting" are one word. */
  private static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word.endsWith("e") && word.length() > SHORTEST_STEM
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** The stems of the content words of {@code text} in lower case. */
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !LIGHT.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  /** Whether readers answered {@code question} at all. */
  boolean answers(Question question) {
    return !phrases.getOrDefault(question, List.of()).isEmpty();
  }

  /** Whether {@code text}, which means the day {@code date} or none, is what some reader said. */
  boolean holds(Question question, String text, String date) {
    Set<String> words = words(text);
    return phrases.getOrDefault(question, List.of()).stream()
        .anyMatch(phrase -> phrase.fits(words) || (!date.isEmpty() && date.equals(phrase.date())));
  }
}
