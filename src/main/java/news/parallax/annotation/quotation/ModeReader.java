package news.parallax.annotation.quotation;

import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Quotation.Mode;

/** Tells whole utterances from quoted parts of the outlet's own sentence. */
final class ModeReader {
  private static final int MOST_TITLE_WORDS = 6;

  /** What a title in marks stands before. */
  private static final Set<String> PROGRAMMES =
      Set.of(
          "show",
          "host",
          "program",
          "programme",
          "podcast",
          "series",
          "anchor",
          "co",
          "film",
          "movie",
          "album",
          "novel",
          "episode",
          "star",
          "magazine",
          "column",
          "tour",
          "segment");

  /** What a title in marks stands behind, and speech without a comma does not. */
  private static final Set<String> ADDRESSED = Set.of("told", "on", "s", "of", "in");

  private ModeReader() {}

  /** The mode of {@code mark}, which opens in {@code sentence} of {@code text}. */
  static Mode mode(MarkedSpan mark, MarkedSentence sentence, String text, FoundSource found) {
    String content = mark.content().of(text).strip();
    if (isTitle(mark, content, text)) {
      return Mode.SCARE;
    }
    if (isUtterance(mark, content, text)) {
      return Mode.DIRECT;
    }
    return found.isFound() ? Mode.MIXED : Mode.SCARE;
  }

  /**
   * The "Tonight" show, on "Good Morning": capitals, before a noun of programmes or behind "on".
   */
  private static boolean isTitle(MarkedSpan mark, String content, String text) {
    String[] words = content.replaceAll("[.,]$", "").split(" ", -1);
    if (words.length > MOST_TITLE_WORDS
        || !isCapital(words[0])
        || !isCapital(words[words.length - 1])) {
      return false;
    }
    String next = wordFrom(text, mark.span().end());
    String before = wordUntil(text, mark.span().start());
    return PROGRAMMES.contains(next) || (ADDRESSED.contains(before) && words.length <= 3);
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String wordFrom(String text, int offset) {
    int start = offset;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordUntil(String text, int offset) {
    int end = offset;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isUtterance(MarkedSpan mark, String content, String text) {
    if (mark.pieces().size() > 1) {
      return true;
    }
    if (content.isEmpty()) {
      return false;
    }
    int first = content.codePointAt(0);
    boolean begins = Character.isUpperCase(first) || first == '[' || first == '.' || first == '…';
    char last = content.charAt(content.length() - 1);
    boolean ends = ".!?,…".indexOf(last) >= 0;
    boolean introduced = before(mark, text) == ':' || before(mark, text) == ',';
    boolean several = content.chars().filter(c -> c == ' ').count() >= 3;
    return (begins && (ends || (introduced && several))) || (content.contains(". ") && several);
  }

  private static char before(MarkedSpan mark, String text) {
    int i = mark.span().start() - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 ? '\n' : text.charAt(i);
  }
}
