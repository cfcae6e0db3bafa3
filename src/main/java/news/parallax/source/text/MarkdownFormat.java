package news.parallax.source.text;

import java.util.List;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;

/** One article in Markdown, perhaps with front matter. */
public final class MarkdownFormat implements DocumentFormat {
  private static final List<String> EXTENSIONS = List.of("md", "markdown");

  private final TextLimit limit;

  /**
   * @param maxCharacters a longer article is cut there, in UTF-16 code units
   */
  public MarkdownFormat(int maxCharacters) {
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
    return List.of(MarkdownReport.read(name, limit.decoded(name, bytes, problems)));
  }
}
