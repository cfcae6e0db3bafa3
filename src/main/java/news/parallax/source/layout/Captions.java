package news.parallax.source.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words under a picture, above all by the credit they end in. */
final class Captions {
  private static final int LONGEST_CHARACTERS = 700;
  private static final int CREDIT_CHARACTERS = 90;

  /** Picture agencies, as credits name them. */
  private static final String AGENCY =
      "(?:getty(?: images)?|reuters|ap|ap photo|ap images|afp|epa|epa-efe|efe|shutterstock|alamy"
          + "|rex features|rex|zuma(?: press)?|pa|pa wire|pa images|pool|sipa|tass|sputnik|xinhua"
          + "|kyodo|bloomberg|istock|flickr|wikimedia commons|dpa|ansa|upi|agencies|file|handout"
          + "|associated press|agence france-?presse|anadolu(?: agency)?|nurphoto|wireimage"
          + "|redux|magnum|corbis|instagram|twitter|facebook|youtube)";

  /** “Name/Agency” or “/Name via Agency” at the very end. */
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?:/ ?" + AGENCY + "|\\b" + AGENCY + " ?/ ?[\\p{L}. '’-]{3,40}|\\bvia " + AGENCY + ")$");

  private static final String PHOTO =
      "(?:photos?|photographs?|images?|pictures?|courtesy|handout|screengrab|screenshot|credit"
          + "|file|file photo|composite|illustration|pic)";

  /**
   * A credit within brackets: “Photo by Name”, “Name/Agency”, “Name via Agency”, “Agency photo”.
   */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?i:"
              + PHOTO
              + "\\b(?: by| from| of|:|/| credit).*|.*\\b"
              + PHOTO
              + "|.* via "
              + AGENCY
              + "|.*\\bcourtesy of .*|.*\\bphoto by .*|getty images|.*\\bap photo.*)"
              + "|\\p{Lu}[^\\d/]{1,60}/ ?\\p{Lu}\\D{1,40}");

  private static final Pattern LABELLED =
      Pattern.compile(
          "\\b(?:photo|photos|photograph|photographs|picture|pictures|image|images|credit"
              + "|photo credit|photography|composite|illustration|pic): ?[\\p{L}][^:]{2,70}$");

  private static final Pattern AGENCY_FIRST =
      Pattern.compile(
          "^(?:getty images|getty|afp|epa|rex|shutterstock|alamy|ap:associated press) .+");

  private static final Pattern PHOTO_DATE =
      Pattern.compile("^in (?:this|an) .{0,60}\\b(?:photo|picture|image|photograph)\\b");

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
    return inside.split(" +").length <= 12 && BRACKETED.matcher(inside).matches();
  }

  /**
   * Whether {@code line} says beforehand what the credited caption {@code next} says: pages give a
   * picture's description twice, once for those who cannot see it.
   */
  static boolean describesSamePicture(TextLine line, TextLine next, Layouting style) {
    if (line.endsSentence() || line.wordCount() > 40) {
      return false;
    }
    boolean sameGroup = style == Layouting.BLANK_LINES && !next.afterBlank();
    return sameGroup || shared(line, next) >= 0.6;
  }

  /** How paragraphs are parted. */
  enum Layouting {
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
            java.util.Arrays.asList(
                line.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
    words.remove("");
    return words;
  }
}
