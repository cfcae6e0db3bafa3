package news.parallax.comparison.quote;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.WordList;

/** The words of quotations as they are compared. */
final class SayingWords {
  /** Each contraction with the word it stands for. */
  private static final Map<String, String> CONTRACTED =
      WordList.of("contractions.txt").entries().stream()
          .map(line -> line.split(" ", -1))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private SayingWords() {}

  static boolean isWord(Token token) {
    return token.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** In lower case, contractions written out. */
  static String folded(Token token) {
    String folded = AlignedText.fold(token.word()).text();
    return CONTRACTED.getOrDefault(folded, folded);
  }

  /** The beginning of a word that carries meaning; empty for the others. */
  static Optional<String> stem(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean empty =
        StoryWords.EMPTY_IN_SAYINGS.hasAsWritten(AlignedText.fold(token.word()).text())
            || StoryWords.EMPTY_IN_SAYINGS.hasAsWritten(lemma);
    return empty
        ? Optional.empty()
        : Optional.of(lemma.length() > 6 ? lemma.substring(0, 5) : lemma);
  }
}
