package news.parallax.evaluation.framing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Sentence;
import news.parallax.knowledge.WordList;

/**
 * The naive rival: a sentence is loaded when it holds a word of our own list, whatever part the
 * word plays and whoever says it.
 */
final class WordListBaseline {
  private final Set<String> words = new HashSet<>();

  WordListBaseline() {
    for (String line : WordList.of("loaded-words.txt").entries()) {
      for (String entry : line.substring(line.indexOf(':') + 1).split(",", -1)) {
        words.add(entry.strip());
      }
    }
  }

  boolean isLoaded(Sentence sentence) {
    List<String> lemmas =
        sentence.tokens().stream().map(token -> token.lemma().toLowerCase(Locale.ROOT)).toList();
    return lemmas.stream().anyMatch(words::contains);
  }
}
