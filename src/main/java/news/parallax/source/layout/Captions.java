package news.parallax.source.layout;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words under a picture, above all by the credit they end in. */
final class Captions {
  /** In UTF-16 code units: a caption of three sentences; a longer block tells a story. */
  private static final int LONGEST_CHARACTERS = 700;

  /**
   * In UTF-16 code units: the longest credit, of a photographer, an agency and who passed it on.
   */
  private static final int CREDIT_CHARACTERS = 90;

  private static final int LONGEST_CREDIT_WORDS = 12;

  /** A description for those who cannot see a picture is one sentence. */
  private static final int LONGEST_DESCRIPTION_WORDS = 40;

  /** Share of a description's words that its caption repeats; two sentences share far fewer. */
  private static final double SAME_PICTURE = 0.6;

  private static final String AGENCY = Phrases.of("captions.txt", "agencies").anyOf();
  private static final String PHOTO = Phrases.of("captions.txt", "words for a picture").anyOf();
  private static final String LABEL = Phrases.of("captions.txt", "labels of a credit").anyOf();

  /** “Name/Agency” or “/Name via Agency” at the very end. */
  private static final Pattern SLASHED =
      Pattern.compile("(?:/ ?%1$s|\\b%1$s ?/ ?[\\p{L}. '’-]{3,40}|\\bvia %1$s)$".formatted(AGENCY));

  /**
   * A credit within brackets: “Photo by Name”, “Name/Agency”, “Name via Agency”, “Agency photo”.
   */
  private static final Pattern BRACKETED =
      Pattern.compile(
          ("(?i:%1$s\\b(?: by| from| of|:|/| credit).*|.*\\b%1$s|.* via %2$s|.*\\bcourtesy of .*"
                  + "|.*\\bphoto by .*|getty images|.*\\bap photo.*)|\\p{Lu}[^\\d/]{1,60}/ ?\\p{Lu}\\D{1,40}")
              .formatted(PHOTO, AGENCY));

  private static final Pattern LABELLED =
      Pattern.compile("\\b%s: ?[\\p{L}][^:]{2,70}$".formatted(LABEL));

  private static final Pattern AGENCY_FIRST =
      Pattern.compile("^%s .+".formatted(Phrases.of("captions.txt", "agencies in front").anyOf()));

  private static final Pattern PHOTO_DATE =
      Pattern.compile(
          "^in (?:this|an) .{0,60}\\b%s\\b"
              .formatted(Phrases.of("captions.txt", "pictures of a date").anyOf()));

  private Captions() {}

  /** Whether {@code line} ends in, or begins with, a picture's credit. */
  static boolean isCredited(TextLine line) {
    if (line.words().length() > LONGEST_CHARACTERS) {
      return false;
    }
    String words = line.words().toLowerCase(Locale.ROOT);
    String tail = words.substring(Math.max(0, words.length() - CREDIT_CHARACTERS));
    return words.indexOf('©') > 0
        || endsInBrackets(line.words(), '[', ']')
        || endsInBrackets(line.words(), '(', ')')
        || SLASHED.matcher(tail).find()
        || tail.endsWith("getty images")
        || LABELLED.matcher(tail).find()
        || (!line.endsSentence() && AGENCY_FIRST.matcher(words).matches())
        || PHOTO_DATE.matcher(words).find();
  }

  private static boolean endsInBrackets(String words, char open, char close) {
    String trimmed = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    int start = trimmed.lastIndexOf(open);
    if (start < 0
        || trimmed.isEmpty()
        || trimmed.charAt(trimmed.length() - 1) != close
        || trimmed.length() - start > CREDIT_CHARACTERS) {
      return false;
    }
    String inside = trimmed.substring(start + 1, trimmed.length() - 1).strip();
    return inside.split(" +", -1).length <= LONGEST_CREDIT_WORDS
        && BRACKETED.matcher(inside).matches();
  }

  /**
   * Whether {@code line} says beforehand what the credited caption {@code next} says: pages give a
   * picture's description twice, once for those who cannot see it.
   */
  static boolean describesSamePicture(TextLine line, TextLine next, Parting style) {
    if (line.endsSentence() || line.wordCount() > LONGEST_DESCRIPTION_WORDS) {
      return false;
    }
    boolean sameGroup = style == Parting.BLANK_LINES && !next.afterBlank();
    return sameGroup || shared(line, next) >= SAME_PICTURE;
  }

  /** How paragraphs are parted. */
  enum Parting {
    BLANK_LINES,
    LINE_BREAKS
  }

  private static double shared(TextLine line, TextLine next) {
    Set<String> words = words(line);
    Set<String> both = new HashSet<>(words);
    both.retainAll(words(next));
    return words.isEmpty() ? 0 : (double) both.size() / words.size();
  }

  private static Set<String> words(TextLine line) {
    Set<String> words =
        new HashSet<>(
            Arrays.asList(line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
    words.remove("");
    return words;
  }
}
