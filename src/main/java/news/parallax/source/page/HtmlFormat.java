package news.parallax.source.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import news.parallax.source.encoding.DecodedText;
import news.parallax.source.encoding.ForeignFormat;
import news.parallax.source.encoding.Utf8Check;

/** The article of a saved web page. */
public final class HtmlFormat implements DocumentFormat {
  private static final List<String> EXTENSIONS = List.of("html", "htm", "xhtml");

  /** News pages weigh well under one million; what is larger holds its pictures. */
  private static final ByteLimit LIMIT = new ByteLimit(10_000_000, ByteLimit.Excess.REFUSED);

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public ByteLimit limit() {
    return LIMIT;
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    String page = decoded(name, bytes, problems);
    ForeignFormat.refuseFeeds(page);
    return List.of(HtmlReport.read(name, page, problems));
  }

  /**
   * Decodes as the page itself says unless it is good UTF-8 or says so wrongly, else as any text.
   */
  private static String decoded(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    Optional<Charset> declared =
        DeclaredCharset.of(bytes).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    return declared.isPresent() && !Utf8Check.of(bytes).isValid()
        ? new String(bytes, declared.get())
        : DecodedText.read(name, bytes, problems);
  }
}
