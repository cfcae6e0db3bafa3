package news.parallax.source.layout;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.source.ParsedReport;
import news.parallax.source.ReportMetadata;
import news.parallax.source.Segmentation;

/**
 * A text whose title is known apart from it, put together for storing: title, empty line, text; the
 * text alone where it begins with the title or there is none.
 *
 * @param titleLength of the title at the front, in UTF-16 code units
 */
public record TitledText(String text, int titleLength) {
  /** Puts {@code title} in front of {@code text} where it does not stand there already. */
  public static TitledText of(String title, String text) {
    String body = text.strip();
    String head = title.strip().replaceAll("\\s+", " ");
    if (head.isEmpty()) {
      return new TitledText(body, 0);
    }
    int lineEnd = body.indexOf('\n') < 0 ? body.length() : body.indexOf('\n');
    if (body.substring(0, lineEnd).strip().equalsIgnoreCase(head)) {
      return new TitledText(body, head.length());
    }
    return new TitledText(head + "\n\n" + body, head.length());
  }

  /** The report {@code name} with this text. */
  public ParsedReport report(String name, ReportMetadata metadata) {
    return new ParsedReport(name, text, segmentation(), metadata);
  }

  private Segmentation segmentation() {
    if (titleLength == 0) {
      return PlainTextSegmenter.of(text);
    }
    Segmentation rest = PlainTextSegmenter.ofBody(text, titleLength);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, titleLength), Block.Role.HEADLINE));
    blocks.addAll(rest.blocks());
    return new Segmentation(blocks, rest.furniture(), rest.bylines());
  }
}
