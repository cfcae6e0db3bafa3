package news.parallax.source.text;

import java.util.List;
import java.util.function.BiFunction;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.ReportMetadata;
import news.parallax.source.UnreadableException;
import news.parallax.source.layout.PlainTextSegmenter;

/** One article as text, plain or marked. */
public final class TextFormat implements DocumentFormat {
  private final List<String> extensions;
  private final TextLimit limit;
  private final BiFunction<String, String, ParsedReport> reader;

  private TextFormat(
      List<String> extensions, int maxCharacters, BiFunction<String, String, ParsedReport> reader) {
    this.extensions = extensions;
    this.limit = new TextLimit(maxCharacters);
    this.reader = reader;
  }

  /**
   * One article as plain text, stored unaltered but for a byte order mark.
   *
   * @param maxCharacters a longer article is cut there, in UTF-16 code units
   */
  public static TextFormat plain(int maxCharacters) {
    return new TextFormat(
        List.of("txt", "text"),
        maxCharacters,
        (name, text) ->
            new ParsedReport(name, text, PlainTextSegmenter.of(text), ReportMetadata.NONE));
  }

  /** One article in Markdown, perhaps with front matter; cut like plain text. */
  public static TextFormat markdown(int maxCharacters) {
    return new TextFormat(List.of("md", "markdown"), maxCharacters, MarkdownReport::read);
  }

  @Override
  public List<String> extensions() {
    return extensions;
  }

  @Override
  public ByteLimit limit() {
    return limit.bytes();
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    return List.of(reader.apply(name, limit.decoded(name, bytes, problems)));
  }
}
