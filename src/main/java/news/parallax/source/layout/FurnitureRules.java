package news.parallax.source.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Furniture;

/**
 * Tells which lines of a report's text are not the report. A real sentence taken for furniture is a
 * lost fact, so each rule asks for a sure sign.
 */
public final class FurnitureRules {
  /** Lines over a report among which its byline and date stand: title, summary, picture, credit. */
  private static final int TOP = 6;

  /** Lines under a report among which they stand when signed at the end. */
  private static final int BOTTOM = 3;

  /** How to reach a reporter takes a sentence; a paragraph that holds an address tells a story. */
  private static final int LONGEST_CONTACT_WORDS = 40;

  /** In UTF-16 code units: a copyright notice shows itself at the front of its line. */
  private static final int COPYRIGHT_FRONT = 120;

  /** In UTF-16 code units: the title of another story; more in brackets is an editor's remark. */
  private static final int LONGEST_LINK = 200;

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^(?:©|\\([cC]\\) ?(?:19|20)\\d\\d|(?i:copyright)"
              + "(?: ?[©:]| ?\\([cC]\\)| (?:19|20)\\d\\d| \\p{Lu}.{0,70}(?:19|20)\\d\\d))");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w|(?:^|\\s)@\\w{2,}");
  private static final Pattern INVITATION =
      Pattern.compile(
          "^%s\\b|\\bcan be reached\\b|\\bfollow \\p{L}+(?: \\p{L}+)? on\\b|\\b(?:he|she) tweets\\b"
              .formatted(Phrases.of("byline.txt", "openings of an invitation").anyOf()));

  private final List<TextLine> lines;
  private final Captions.Parting style;

  /** For the {@code lines} of one report, in order. */
  public FurnitureRules(List<TextLine> lines) {
    this.lines = lines;
    long parted = lines.stream().filter(TextLine::afterBlank).count();
    this.style =
        parted > 2 && parted * 2 > lines.size()
            ? Captions.Parting.BLANK_LINES
            : Captions.Parting.LINE_BREAKS;
  }

  /** What piece of furniture line {@code i} is; empty when it belongs to the report. */
  public Optional<Furniture.Kind> kind(int i) {
    TextLine line = lines.get(i);
    Optional<Furniture.Kind> told = FurniturePhrases.kind(line);
    if (isBracketedLink(line)) {
      return Optional.of(Furniture.Kind.NAVIGATION);
    } else if (told.isPresent()) {
      return told;
    } else if (isCopyright(line)) {
      return Optional.of(Furniture.Kind.COPYRIGHT);
    } else if (isCaption(i)) {
      return Optional.of(Furniture.Kind.CAPTION);
    } else if (!byline(i).isEmpty() || (isAtAnEnd(i) && Byline.isDateLine(line))) {
      return Optional.of(Furniture.Kind.CREDIT);
    } else if (isContact(line)) {
      return Optional.of(Furniture.Kind.CONTACT);
    }
    return Optional.empty();
  }

  /** The authors line {@code i} names; empty when it is no byline. */
  public List<String> byline(int i) {
    return isAtAnEnd(i) ? Byline.names(lines.get(i), i < TOP).orElse(List.of()) : List.of();
  }

  /** Bylines and dates of publication stand over or under a report. */
  private boolean isAtAnEnd(int i) {
    return i < TOP || i >= lines.size() - BOTTOM;
  }

  private boolean isCaption(int i) {
    TextLine line = lines.get(i);
    if (Captions.isCredited(line)) {
      return true;
    }
    boolean parted = i == 0 && i + 1 < lines.size() && lines.get(1).afterBlank(); // a headline
    return i + 1 < lines.size()
        && !parted
        && Captions.isCredited(lines.get(i + 1))
        && Captions.describesSamePicture(line, lines.get(i + 1), style);
  }

  private static boolean isCopyright(TextLine line) {
    String words = line.words();
    return COPYRIGHT.matcher(words.substring(0, Math.min(words.length(), COPYRIGHT_FRONT))).find();
  }

  private static boolean isContact(TextLine line) {
    return line.wordCount() <= LONGEST_CONTACT_WORDS
        && line.words().indexOf('@') >= 0
        && ADDRESS.matcher(line.words()).find()
        && INVITATION.matcher(FurniturePhrases.folded(line.words())).find();
  }

  /** “[Another story of ours]” on a line of its own. */
  private static boolean isBracketedLink(TextLine line) {
    String words = line.words();
    return words.startsWith("[")
        && words.indexOf(']') == words.length() - 1
        && words.length() < LONGEST_LINK
        && words.indexOf('/') < 0
        && ".!?".indexOf(words.charAt(words.length() - 2)) < 0;
  }
}
