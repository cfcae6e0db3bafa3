package news.parallax.evaluation.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The naive rival for facts, conflicts and reuse: sentences with enough words in common are one
 * fact, different numbers in them a conflict, eight words in a row reuse.
 */
final class WordOverlapBaseline {
  private static final double ENOUGH = .15;
  private static final int IN_A_ROW = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private final List<NaiveSentence> sentences;

  WordOverlapBaseline(List<NaiveSentence> sentences) {
    this.sentences = sentences;
  }

  /** Sentences of different articles that have enough words in common. */
  static SentenceJoiner joiner() {
    return story -> (one, other) -> one.overlap(other) >= ENOUGH;
  }

  /** Pairs of sentences of different articles. */
  List<List<Anchor>> facts() {
    return joiner().facts(sentences);
  }

  /** The sentences that are in no pair. */
  List<Anchor> exclusives() {
    Set<Anchor> paired = new HashSet<>();
    joiner().pairs(sentences).forEach(pair -> paired.addAll(pair.places()));
    return sentences.stream().map(NaiveSentence::at).filter(at -> !paired.contains(at)).toList();
  }

  /** Those of the pairs that hold different numbers. */
  List<List<List<Anchor>>> conflicts() {
    return joiner().pairs(sentences).stream()
        .filter(pair -> !pair.one().numbers().isEmpty() && !pair.other().numbers().isEmpty())
        .filter(pair -> !pair.one().numbers().equals(pair.other().numbers()))
        .map(pair -> pair.places().stream().map(List::of).toList())
        .toList();
  }

  /** Pairs of sentences, also of one article, that share eight words in a row. */
  List<StoryGold.Pair> reuse() {
    List<StoryGold.Pair> reuse = new ArrayList<>();
    List<Set<String>> rows = sentences.stream().map(one -> rows(one.text())).toList();
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = 0; j < i; j++) {
        Set<String> common = new HashSet<>(rows.get(i));
        common.retainAll(rows.get(j));
        if (!common.isEmpty()) {
          reuse.add(new StoryGold.Pair(sentences.get(j).at(), sentences.get(i).at()));
        }
      }
    }
    return reuse;
  }

  private static Set<String> rows(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Set<String> rows = new HashSet<>();
    for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
      rows.add(String.join(" ", words.subList(i, i + IN_A_ROW)));
    }
    return rows;
  }
}
