package news.parallax.source.text;

import java.util.List;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.ReportMetadata;
import news.parallax.source.UnreadableException;
import news.parallax.source.layout.PlainTextSegmenter;

/** One article as plain text, stored unaltered but for a byte order mark. */
public final class PlainTextFormat implements DocumentFormat {
  private static final List<String> EXTENSIONS = List.of("txt", "text");

  private final TextLimit limit;

  /**
   * @param maxCharacters a longer article is cut there, in UTF-16 code units
   */
  public PlainTextFormat(int maxCharacters) {
    this.limit = new TextLimit(maxCharacters);
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public ByteLimit limit() {
    return limit.bytes();
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    String text = limit.decoded(name, bytes, problems);
    return List.of(new ParsedReport(name, text, PlainTextSegmenter.of(text), ReportMetadata.NONE));
  }
}
