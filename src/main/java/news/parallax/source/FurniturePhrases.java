package news.parallax.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Furniture;
import news.parallax.knowledge.WordList;

/** Knows furniture by the phrases of {@code furniture.tsv}. */
final class FurniturePhrases {
  /** Where a phrase stands in its line. */
  private enum Place {
    WHOLE,
    LABEL,
    START,
    END,
    HOLDS
  }

  private record Phrase(Furniture.Kind kind, Place place, String words) {
    boolean fits(String line) {
      return switch (place) {
        case WHOLE -> line.equals(words);
        case LABEL -> line.startsWith(words) && line.startsWith(":", words.length());
        case START -> line.startsWith(words) && endsWord(line, words.length());
        case END -> line.endsWith(words) && endsWord(line, line.length());
        case HOLDS -> line.contains(words);
      };
    }

    private boolean endsWord(String line, int at) {
      return at == line.length()
          || !Character.isLetterOrDigit(line.charAt(at))
          || !Character.isLetterOrDigit(line.charAt(at - 1));
    }
  }

  private static final List<Phrase> PHRASES =
      WordList.of(FurniturePhrases.class, "furniture.tsv").entries().stream()
          .map(FurniturePhrases::phrase)
          .toList();

  /**
   * A short line is what it says; in a long one only a whole phrase of law speaks for furniture.
   */
  private static final int LONGEST_WORDS = 45;

  private FurniturePhrases() {}

  /** What piece of furniture {@code line} is by its words; empty when they do not tell. */
  static Optional<Furniture.Kind> kind(TextLine line) {
    String folded = folded(line.words());
    boolean quotes = folded.indexOf('"') >= 0;
    boolean isLong = line.wordCount() > LONGEST_WORDS;
    return PHRASES.stream()
        .filter(phrase -> !isLong || isLegal(phrase))
        .filter(phrase -> !quotes || speaksDespiteQuotes(phrase))
        .filter(phrase -> phrase.fits(folded))
        .map(Phrase::kind)
        .findFirst();
  }

  private static boolean isLegal(Phrase phrase) {
    return phrase.kind() == Furniture.Kind.COPYRIGHT || phrase.kind() == Furniture.Kind.CAPTION;
  }

  /** Somebody quoted may well say “sign up for our newsletter”. */
  private static boolean speaksDespiteQuotes(Phrase phrase) {
    return isLegal(phrase) || phrase.place() == Place.LABEL || phrase.place() == Place.WHOLE;
  }

  /** Lower case, straight marks, without the brackets, bullets and stops around. */
  static String folded(String words) {
    String straight =
        words
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('“', '"')
            .replace('”', '"')
            .replace('\u00A0', ' ');
    int start = 0;
    int end = straight.length();
    while (start < end && "-–—•·*>»▶►[| ".indexOf(straight.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".!:]|»> ".indexOf(straight.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean label = end < straight.length() && straight.charAt(end) == ':';
    return straight.substring(start, label ? end + 1 : end);
  }

  private static Phrase phrase(String line) {
    String[] cells = line.split("\t", -1);
    return new Phrase(
        Furniture.Kind.valueOf(cells[0]),
        Place.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2]);
  }
}
