package news.parallax.comparison.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.article.Citation;
import news.parallax.knowledge.StoryWords;

/**
 * The place of a report whose words come nearest to given ones.
 *
 * @param place from the first word they share to the last, with those that stand in the place of
 *     words changed before and behind
 * @param share of the words of both that they have in the same order, 0 to 1
 * @param shared how many of these carry meaning
 * @param isWhole whether they stand there in one stretch
 */
public record NearestWording(Citation place, double share, int shared, boolean isWhole) {
  /** The best first. */
  public static final Comparator<NearestWording> BEST_FIRST =
      Comparator.comparing(NearestWording::isWhole)
          .thenComparingDouble(NearestWording::share)
          .reversed();

  /** An utterance may be printed as so many sentences. */
  private static final int MOST_SENTENCES = 3;

  /** So many words before and behind those shared stand for ones that were changed. */
  private static final int MOST_CHANGED = 3;

  /** The words of {@code tokens} without marks, in small letters, apostrophes and dots left out. */
  public static List<String> words(List<Token> tokens) {
    return tokens.stream().map(NearestWording::word).filter(word -> !word.isEmpty()).toList();
  }

  private static String word(Token token) {
    StringBuilder letters = new StringBuilder();
    AlignedText.fold(token.word())
        .text()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Where {@code report} comes nearest to {@code words}; empty when it has none of them. */
  public static Optional<NearestWording> of(List<String> words, AnnotatedArticle report) {
    List<NearestWording> found = new ArrayList<>();
    List<Sentence> sentences = report.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = new ArrayList<>();
      for (int j = i; j < Math.min(sentences.size(), i + MOST_SENTENCES); j++) {
        tokens.addAll(sentences.get(j).tokens());
        in(words, tokens, report).ifPresent(found::add);
      }
    }
    return found.stream().min(BEST_FIRST);
  }

  private static Optional<NearestWording> in(
      List<String> words, List<Token> tokens, AnnotatedArticle report) {
    List<Token> printed = tokens.stream().filter(token -> !word(token).isEmpty()).toList();
    List<String> theirs = words(printed);
    List<int[]> pairs = aligned(words, theirs);
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    int first = pairs.getFirst()[1];
    int last = pairs.getLast()[1];
    boolean whole = pairs.size() == words.size() && last - first + 1 == words.size();
    int from = Math.max(0, first - Math.min(MOST_CHANGED, pairs.getFirst()[0]));
    int after = words.size() - 1 - pairs.getLast()[0];
    int to = Math.min(printed.size() - 1, last + Math.min(MOST_CHANGED, after));
    Citation place = report.cite(printed.get(from).span().cover(printed.get(to).span()));
    double share = 2.0 * pairs.size() / (words.size() + last - first + 1);
    return Optional.of(new NearestWording(place, share, telling(words, pairs), whole));
  }

  private static int telling(List<String> words, List<int[]> pairs) {
    return (int)
        pairs.stream()
            .map(pair -> words.get(pair[0]))
            .filter(word -> !StoryWords.EMPTY_IN_SAYINGS.hasAsWritten(word))
            .count();
  }

  /** One stretch where there is one, which the longest common subsequence need not find. */
  private static List<int[]> aligned(List<String> words, List<String> theirs) {
    int at = Collections.indexOfSubList(theirs, words);
    if (at < 0) {
      return WordAlignment.pairs(words, theirs);
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      pairs.add(new int[] {i, at + i});
    }
    return pairs;
  }
}
