package news.parallax.story;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.annotation.Token;

/** The words of an article as its event's fingerprint counts them. */
final class Terms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private Terms() {}

  /**
   * The terms a token stands for: its lemma in lower case without accents, split at hyphens, so
   * that two spellings of one name meet; none for punctuation.
   */
  static List<String> of(Token token) {
    String plain = Normalizer.normalize(token.lemma(), Normalizer.Form.NFD);
    String folded = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return List.of(folded.split("[-–]")).stream().filter(Terms::hasLetterOrDigit).toList();
  }

  private static boolean hasLetterOrDigit(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether the token is part of a name. */
  static boolean isName(Token token) {
    return token.isTag("NNP");
  }
}
