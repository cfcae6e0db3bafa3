package news.parallax.source.encoding;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.knowledge.WordList;
import news.parallax.source.UnreadableException;

/**
 * What is known not to be what its name says, by how it begins: such a file is refused with a word
 * on what to do, and never taken for text.
 *
 * @param beginning in lower case; of bytes their hexadecimal figures
 */
public record ForeignFormat(String beginning, String reason) {
  private static final WordList LIST = WordList.of(ForeignFormat.class, "foreign-formats.txt");
  private static final List<ForeignFormat> BYTES = section("bytes");
  private static final List<ForeignFormat> FEEDS = section("feeds");
  private static final List<ForeignFormat> TEXTS = section("texts");

  /** In bytes or code units: longer than any beginning of the list. */
  private static final int FRONT = 16;

  /** In code units: remarks at the head of a file that are looked past. */
  private static final int HEAD = 4_000;

  private static final Pattern PREAMBLE =
      Pattern.compile(
          "^(?:\\s|<\\?xml[^>]{0,200}\\?>|<!--(?:(?!-->).){0,2000}-->)+", Pattern.DOTALL);

  private static List<ForeignFormat> section(String name) {
    return LIST.section(name).stream()
        .map(line -> line.split("\t", 2))
        .map(parts -> new ForeignFormat(parts[0], parts[1]))
        .toList();
  }

  /** Refuses bytes that are no text. */
  static void refuseBytes(byte[] bytes) throws UnreadableException {
    String front = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, FRONT));
    refuse(front, BYTES);
  }

  /** Refuses text that lists or packs articles and is none itself. */
  public static void refuseFeeds(String text) throws UnreadableException {
    refuse(front(bare(text)), FEEDS);
  }

  /** Refuses what is no plain text: that, and text of a format that goes by another name. */
  public static void refuseMarkup(String text) throws UnreadableException {
    refuseFeeds(text);
    refuse(front(bare(text)), TEXTS);
    refuse(front(text.stripLeading()), TEXTS);
  }

  private static String bare(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return PREAMBLE.matcher(head).replaceFirst("");
  }

  private static String front(String text) {
    return text.substring(0, Math.min(text.length(), FRONT)).toLowerCase(Locale.ROOT);
  }

  private static void refuse(String front, List<ForeignFormat> formats) throws UnreadableException {
    for (ForeignFormat format : formats) {
      if (front.startsWith(format.beginning)) {
        throw new UnreadableException(format.reason);
      }
    }
  }
}
