package news.parallax.source.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import news.parallax.source.layout.TitledText;
import news.parallax.source.page.HtmlFormat;

/** One article as a MIME message: a mail, or a web page saved with all its parts in one file. */
public enum MessageFormat implements DocumentFormat {
  /** A mail: its words as plain text where it has them, else as a page. */
  MAIL("eml") {
    @Override
    Optional<String> plain(MimeMessage message) {
      return message.plain().filter(words -> words.length() >= FEWEST_CHARACTERS);
    }
  },
  /** A saved page: its HTML. */
  WEB_ARCHIVE("mhtml", "mht") {
    @Override
    Optional<String> plain(MimeMessage message) {
      return Optional.empty();
    }
  };

  /** Shorter plain text beside a page says “this is a page” and no more. */
  private static final int FEWEST_CHARACTERS = 200;

  /** A page with its pictures. */
  private static final ByteLimit LIMIT = new ByteLimit(50_000_000, ByteLimit.Excess.REFUSED);

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
  private final List<String> extensions;

  MessageFormat(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /** The plain text to read; empty where the page is the better reading. */
  abstract Optional<String> plain(MimeMessage message);

  @Override
  public List<String> extensions() {
    return extensions;
  }

  @Override
  public ByteLimit limit() {
    return LIMIT;
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    MimeMessage message = MimeMessage.read(bytes);
    message
        .attachments()
        .forEach(attached ->
            problems.note(
                name, "has “%s” attached, which is not read: save it".formatted(attached)));
    Optional<String> plain = plain(message);
    if (plain.isEmpty() && message.html().isPresent()) {
      byte[] page = message.html().get().getBytes(StandardCharsets.UTF_8);
      ParsedReport report = new HtmlFormat().read(name, page, problems).getFirst();
      return List.of(report.with(report.metadata().or(message.metadata())));
    }
    String words =
        plain
            .or(message::plain)
            .orElseThrow(() -> new UnreadableException("holds no text that can be read"));
    return List.of(TitledText.of(message.subject(), words).report(name, message.metadata()));
  }
}
