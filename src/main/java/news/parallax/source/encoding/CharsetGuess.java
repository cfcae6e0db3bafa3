package news.parallax.source.encoding;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/** The likeliest encoding of text that is not Unicode. */
final class CharsetGuess {
  /** What English text in one byte a letter nearly always is. */
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** English has a foreign letter or a curly mark in fewer than one of so many bytes. */
  private static final int SPARSE = 20;

  private CharsetGuess() {}

  /**
   * Few bytes beyond ASCII speak for a western text, and are too few to tell more from; many are
   * judged by their statistics.
   */
  static Charset of(byte[] bytes) {
    int high = 0;
    for (byte each : bytes) {
      high += each < 0 ? 1 : 0;
    }
    return high < bytes.length / SPARSE ? WESTERN : detected(bytes).orElse(WESTERN);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(Charset::isSupported)
        .map(Charset::forName);
  }
}
