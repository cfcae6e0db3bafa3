package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * How the reports bear out the words of one sentence of a draft, one by one.
 *
 * @param words that say something, in order
 */
record WordBacking(List<Backed> words) {
  /** Copies the list. */
  WordBacking {
    words = List.copyOf(words);
  }

  /**
   * One word.
   *
   * @param isNear whether a near sentence has it
   * @param likeness how near in sense a word of the near sentences comes, -1 to 1; 1 for its own
   * @param opposite where a near sentence has the opposite; empty for most
   */
  record Backed(ContentWord word, boolean isNear, double likeness, Optional<Opposite> opposite) {}

  /** A word of a report. */
  record Opposite(SentenceHandle at, ContentWord word) {}

  /** The words of {@code sentence}, to which the sentences of {@code near} come nearest. */
  static WordBacking of(SentenceHandle sentence, List<SentenceHandle> near, WordSense sense) {
    List<Opposite> there = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (SentenceHandle one : near) {
      ContentWord.of(one.sentence()).forEach(word -> there.add(new Opposite(one, word)));
      keys.addAll(Reports.keys(one.sentence()));
    }
    List<Backed> words = new ArrayList<>();
    for (ContentWord word : ContentWord.of(sentence.sentence())) {
      boolean held = keys.contains(word.key());
      double likeness = held ? 1 : sense.likeness(sentence, word, near);
      words.add(new Backed(word, held, likeness, held ? Optional.empty() : opposite(word, there)));
    }
    return new WordBacking(words);
  }

  private static Optional<Opposite> opposite(ContentWord word, List<Opposite> there) {
    return there.stream()
        .filter(one -> ExclusiveTerms.areOpposites(word.key(), one.word().key()))
        .findFirst();
  }

  /** Those that the near sentences lack. */
  List<Backed> lacking() {
    return words.stream().filter(one -> !one.isNear()).toList();
  }
}
