package news.parallax.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.article.Block;
import news.parallax.article.Furniture;

/**
 * Finds headline, headings, paragraphs and furniture in text without markup, from the lines' order,
 * length and final marks alone.
 */
final class PlainLayout {
  private static final int LONGEST_HEAD_WORDS = 25;
  private static final int LONGEST_HEADING_WORDS = 14;

  private final List<TextLine> lines;
  private final boolean withHeadline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<TextLine> body = new ArrayList<>();

  private PlainLayout(List<TextLine> lines, boolean withHeadline) {
    this.lines = lines;
    this.withHeadline = withHeadline;
  }

  /** The layout of a whole report, its headline perhaps in front. */
  static Layout of(String text) {
    return new PlainLayout(TextLine.of(text, 0), true).layout();
  }

  /** The layout of {@code text} from offset {@code from} on, where the headline lies before it. */
  static Layout ofBody(String text, int from) {
    return new PlainLayout(TextLine.of(text, from), false).layout();
  }

  private Layout layout() {
    FurnitureRules rules = new FurnitureRules(lines);
    List<String> bylines = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Furniture.Kind> kind = rules.kind(i);
      TextLine line = lines.get(i);
      kind.ifPresentOrElse(k -> furniture.add(new Furniture(line.span(), k)), () -> body.add(line));
      rules.byline(i).ifPresent(bylines::add);
    }
    for (int i = 0; i < body.size(); i++) {
      blocks.add(new Block(body.get(i).span(), role(i)));
    }
    return new Layout(blocks, furniture, bylines);
  }

  private Block.Role role(int i) {
    TextLine line = body.get(i);
    if (i == body.size() - 1 || (line.endsSentence() && !line.words().endsWith("?"))) {
      return Block.Role.PARAGRAPH;
    }
    if (i == 0 && withHeadline && line.wordCount() <= LONGEST_HEAD_WORDS) {
      return Block.Role.HEADLINE;
    }
    boolean head = i > 0 && line.wordCount() <= LONGEST_HEADING_WORDS && !line.endsSentence();
    return head ? Block.Role.HEADING : Block.Role.PARAGRAPH;
  }
}
