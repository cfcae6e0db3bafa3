package news.parallax.comparison.quote;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;

/** The words of quotations as they are compared. */
final class SayingWords {
  /** Words that say nothing of what was said; general English. */
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "and", "or", "but", "of", "to", "in", "on", "at", "for", "with", "by",
          "from", "as", "that", "this", "these", "those", "it", "its", "is", "are", "was", "were",
          "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "will", "would",
          "shall", "should", "can", "could", "may", "might", "must", "we", "i", "you", "he", "she",
          "they", "our", "my", "your", "his", "her", "their", "us", "me", "them", "him", "not",
          "no", "so", "if", "than", "then", "there", "here", "what", "which", "who", "when",
          "where", "why", "how", "all", "any", "some", "very", "also", "just", "more", "most",
          "too", "now", "s", "t", "ll", "re", "ve", "d", "m", "n't", "'s", "'ll", "'re", "'ve",
          "'m", "'d", "into", "about", "up", "out", "get", "go", "one", "own", "such", "only",
          "both", "other");

  private static final Map<String, String> CONTRACTED =
      Map.of("'ll", "will", "'re", "are", "'m", "am", "'ve", "have", "n't", "not");

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
    boolean empty = EMPTY.contains(AlignedText.fold(token.word()).text()) || EMPTY.contains(lemma);
    return empty
        ? Optional.empty()
        : Optional.of(lemma.length() > 6 ? lemma.substring(0, 5) : lemma);
  }
}
