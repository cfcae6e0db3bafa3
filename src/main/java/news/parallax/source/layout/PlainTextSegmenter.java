package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Block;
import news.parallax.article.Furniture;
import news.parallax.source.Segmentation;

/**
 * Finds headline, headings, paragraphs and furniture in text without markup, from the lines' order,
 * length and final marks alone.
 */
public final class PlainTextSegmenter {
  /** The longest headlines of the press run to some twenty words; a lead does not stop there. */
  private static final int LONGEST_HEADLINE_WORDS = 25;

  /** Two sentences of a summary; a longer block is the report's first paragraph. */
  private static final int LONGEST_STANDFIRST_WORDS = 50;

  private final List<TextLine> lines;
  private final boolean withHeadline;
  private final String headline;
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<String> bylines = new ArrayList<>();

  /** The lines that are no furniture, by their index in {@code lines}. */
  private final List<Integer> body = new ArrayList<>();

  private PlainTextSegmenter(List<TextLine> lines, boolean withHeadline, String headline) {
    this.lines = lines;
    this.withHeadline = withHeadline;
    this.headline = headline;
  }

  /** The parts of a whole report, its headline perhaps in front. */
  public static Segmentation of(String text) {
    return new PlainTextSegmenter(lines(text, 0), true, "").segmentation();
  }

  /** The parts of {@code text} from offset {@code from} on, where the headline lies before it. */
  public static Segmentation ofBody(String text, int from) {
    return new PlainTextSegmenter(lines(text, from), false, text.substring(0, from)).segmentation();
  }

  private static List<TextLine> lines(String text, int from) {
    return GluedLines.parted(WrappedLines.joined(TextLine.of(text, from), text));
  }

  private Segmentation segmentation() {
    FurnitureFinder finder = finder();
    for (int i = 0; i < lines.size(); i++) {
      sort(i, finder);
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      blocks.add(new Block(line(i).span(), role(i)));
    }
    return new Segmentation(blocks, furniture, bylines);
  }

  private FurnitureFinder finder() {
    return withHeadline ? FurnitureFinder.of(lines) : FurnitureFinder.ofBody(headline, lines);
  }

  private void sort(int i, FurnitureFinder finder) {
    TextLine line = lines.get(i);
    Optional<Furniture.Kind> kind = finder.kind(i);
    if (kind.isPresent()) {
      furniture.add(new Furniture(line.span(), kind.get()));
      bylines.addAll(finder.byline(i));
    } else if (line.hasWords()) {
      body.add(i);
    }
  }

  private TextLine line(int i) {
    return lines.get(body.get(i));
  }

  private Block.Role role(int i) {
    if (i == body.size() - 1) {
      return Block.Role.PARAGRAPH;
    } else if (i == 0 && withHeadline) {
      return isHeadline() ? Block.Role.HEADLINE : Block.Role.PARAGRAPH;
    } else if (i == (withHeadline ? 1 : 0) && isStandfirst(i)) {
      return Block.Role.STANDFIRST;
    }
    return isHeading(i) ? Block.Role.HEADING : Block.Role.PARAGRAPH;
  }

  /** A short line without a full stop in front of everything, or behind links and dates only. */
  private boolean isHeadline() {
    TextLine first = line(0);
    boolean captionBefore =
        furniture.stream()
            .anyMatch(piece ->
                piece.kind() == Furniture.Kind.CAPTION
                    && piece.span().start() < first.span().start());
    boolean stop = first.endsSentence() && !first.asksOrCalls();
    return !captionBefore && !stop && first.wordCount() <= LONGEST_HEADLINE_WORDS;
  }

  /**
   * Stands between headline and body: without a full stop, or parted from the body by furniture.
   */
  private boolean isStandfirst(int i) {
    TextLine line = line(i);
    boolean underHeadline = !withHeadline || isHeadline();
    boolean parted = body.get(i + 1) > body.get(i) + 1 && withHeadline;
    return underHeadline
        && line.wordCount() <= LONGEST_STANDFIRST_WORDS
        && (parted || (!line.endsSentence() && line.wordCount() <= LONGEST_HEADLINE_WORDS))
        && line(i + 1).endsSentence();
  }

  /** A title-like line between paragraphs; one among others of its like is an item of a list. */
  private boolean isHeading(int i) {
    TextLine line = line(i);
    boolean listed = isHeadingLike(line(i + 1)) || (i > 2 && isHeadingLike(line(i - 1)));
    return isHeadingLike(line) && !listed;
  }

  private static boolean isHeadingLike(TextLine line) {
    return !line.endsSentence() && line.looksLikeHeading();
  }
}
