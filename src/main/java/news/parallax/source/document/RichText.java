package news.parallax.source.document;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.source.UnreadableException;

/** The words of a document in Rich Text Format. */
final class RichText {
  private static final String OPENING = "{\\rtf";

  private RichText() {}

  static List<String> paragraphs(byte[] bytes) throws UnreadableException {
    String front =
        new String(bytes, 0, Math.min(bytes.length, OPENING.length()), StandardCharsets.US_ASCII);
    if (!front.equals(OPENING)) {
      throw new UnreadableException("is not what its name says: no Rich Text Format");
    }
    StringTextConverter converter = new StringTextConverter();
    try {
      converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException e) { // the parser throws what the bytes provoke
      throw new UnreadableException("is damaged: " + e.getMessage());
    }
    return Stream.of(converter.getText().split("\\R", -1))
        .map(paragraph -> paragraph.replaceAll("[ \\t\\u00A0]+", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
