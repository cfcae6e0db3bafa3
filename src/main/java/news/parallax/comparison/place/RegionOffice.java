package news.parallax.comparison.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.knowledge.StoryWords;

/**
 * An office that regions have and cities have not, beside a place: "Gov. Ann Reed of Zenda", "the
 * Zenda legislature", "a senator from Zenda".
 */
final class RegionOffice {
  private static final Set<String> JOINTS = Set.of("of", "from");

  /** In words: "Representative Anna Maria Reed Moss of". */
  private static final int LONGEST = 5;

  private RegionOffice() {}

  static boolean isBeside(Citation place, List<AnnotatedArticle> articles) {
    return articles.stream()
        .filter(article -> article.article().id().equals(place.article()))
        .flatMap(article -> article.sentenceAt(place.span().start()).stream())
        .anyMatch(sentence -> isBeside(sentence, place.span()));
  }

  private static boolean isBeside(Sentence sentence, Span place) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().start() < place.start()) {
      first++;
    }
    int next = first;
    while (next < tokens.size() && tokens.get(next).span().start() < place.end()) {
      next++;
    }
    if (next < tokens.size() && tokens.get(next).word().equals(".")) {
      next++;
    }
    boolean before =
        next < tokens.size() && StoryWords.REGIONAL_BODIES.hasAsWritten(lower(tokens.get(next)));
    return before
        || (first > 0
            && JOINTS.contains(lower(tokens.get(first - 1)))
            && isHeld(tokens, first - 2));
  }

  /** Whether an office and then nothing but a name end at {@code last}. */
  private static boolean isHeld(List<Token> tokens, int last) {
    for (int i = last; i >= 0 && i > last - LONGEST; i--) {
      if (StoryWords.REGIONAL_OFFICES.hasAsWritten(lower(tokens.get(i)))) {
        return true;
      }
      if (!Character.isUpperCase(tokens.get(i).word().codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
