package news.parallax.source.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page says it is written in. */
final class DeclaredCharset {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w:.-]{2,40})");

  /** In bytes: HTML wants the declaration within the first 1,024; some pages are late. */
  private static final int FRONT = 2_048;

  private DeclaredCharset() {}

  /** What pages that name it are written in: the Encoding Standard reads both as windows-1252. */
  private static final Set<Charset> WESTERN =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  /** The encoding the front of {@code page} names; empty when it names none we know. */
  static Optional<Charset> of(byte[] page) {
    String front = new String(page, 0, Math.min(page.length, FRONT), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(front);
    return charset.find() && isSupported(charset.group(1))
        ? Optional.of(meant(Charset.forName(charset.group(1))))
        : Optional.empty();
  }

  private static Charset meant(Charset named) {
    return WESTERN.contains(named) ? Charset.forName("windows-1252") : named;
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
