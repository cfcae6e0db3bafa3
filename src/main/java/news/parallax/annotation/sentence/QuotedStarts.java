package news.parallax.annotation.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;

/**
 * Tells an abbreviation that ends its sentence since a quotation begins the next: “A,” said Tom
 * Orme Jr. “B.” The tokenizer knows the ends that stand before a plain word.
 */
final class QuotedStarts {
  private static final Map<String, String> MARKS =
      Map.of("“", "”", "‘", "’", "\"", "\"", "``", "''", "«", "»", "'", "'");

  private QuotedStarts() {}

  /** Whether token {@code i} ends a sentence and words in marks that are one begin behind it. */
  static boolean endsAt(List<Token> tokens, int i) {
    int mark = i + 1;
    String close = mark + 1 < tokens.size() ? MARKS.get(tokens.get(mark).word()) : null;
    String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
    return close != null
        && FunctionWords.FINAL_ABBREVIATIONS.has(word)
        && tokens.get(mark).span().start() > tokens.get(i).span().end()
        && Character.isUpperCase(tokens.get(mark + 1).word().codePointAt(0))
        && isUtterance(tokens, mark + 1, close);
  }

  /** Whether a stop or comma stands before the closing mark: a mere “Golden Girl” has none. */
  private static boolean isUtterance(List<Token> tokens, int from, String close) {
    for (int i = from + 1; i < tokens.size(); i++) {
      if (tokens.get(i).word().equals(close)) {
        String last = tokens.get(i - 1).word();
        return last.equals(",") || SentenceSplitter.FINAL.contains(last);
      }
    }
    return true; // goes on in the next paragraph
  }
}
