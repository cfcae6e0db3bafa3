package news.parallax.source.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Furniture;
import news.parallax.article.Span;

/**
 * A text whose title is known apart from it, put together for storing: title, empty line, text; the
 * text alone where it begins with the title or there is none.
 *
 * @param titleLength of the title at the front, in UTF-16 code units
 */
record TitledText(String text, int titleLength) {
  static TitledText of(String title, String text) {
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

  ParsedReport draft(String source, Path file, ReportMetadata details) {
    return new ParsedReport(source, file, text, layout(), details);
  }

  private Segmentation layout() {
    if (titleLength == 0) {
      return PlainTextSegmenter.of(text);
    }
    Segmentation rest = PlainTextSegmenter.ofBody(text, titleLength);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, titleLength), Block.Role.HEADLINE));
    blocks.addAll(rest.blocks());
    List<Furniture> furniture = rest.furniture();
    return new Segmentation(blocks, furniture, rest.bylines());
  }
}
