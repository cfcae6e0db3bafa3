package news.parallax.source.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes as text, a byte order mark dropped, otherwise unaltered.
 *
 * @param notes what the user should know about the decoding; empty for good UTF-8
 */
public record DecodedText(String text, List<String> notes) {
  /** Pairs of bytes: fewer are too few to tell UTF-16 from a file that happens to hold zeros. */
  private static final int FEWEST_PAIRS = 4;

  /** Bytes looked at; an encoding does not change within a file. */
  private static final int SAMPLE = 4_000;

  /** English in UTF-16 reaches 1 but for curly marks and dashes; a picture stays far below. */
  private static final double ZEROS_IN_UTF_16 = 0.7;

  /** One control character in so many bytes is a slip of an old system; more are no text. */
  private static final int BYTES_A_CONTROL = 20;

  /** Copies the notes. */
  public DecodedText {
    notes = List.copyOf(notes);
  }

  /**
   * Decodes by the byte order mark, else as UTF-8, else as UTF-16 where every other byte is zero,
   * else by the bytes' statistics.
   *
   * @throws UnreadableException when the bytes are no text
   */
  public static DecodedText of(byte[] bytes) throws UnreadableException {
    ForeignFormat.refuseBytes(bytes);
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      int length = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return decoded(bytes, length, marked, List.of());
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return decoded(bytes, 0, wide, List.of("has no byte order mark: read as " + wide.name()));
    }
    refuseBinary(bytes);
    Utf8Check check = Utf8Check.of(bytes);
    if (check.isValid()) {
      return mended(decoded(bytes, 0, StandardCharsets.UTF_8, List.of()).text());
    }
    return check.isMostlyValid() ? repaired(bytes, check) : guessed(bytes, check);
  }

  private static DecodedText mended(String text) {
    Mojibake mended = Mojibake.mended(text);
    String note =
        "was saved in a wrong encoding (“â€œ” for a quotation mark): mended at %s"
            .formatted(plural(mended.places()));
    return new DecodedText(mended.text(), mended.places() == 0 ? List.of() : List.of(note));
  }

  /**
   * The text of the document {@code name}; what is to be known about its decoding goes to {@code
   * problems}.
   *
   * @throws UnreadableException when the bytes are no text
   */
  public static String read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    DecodedText decoded = of(bytes);
    decoded.notes().forEach(note -> problems.note(name, note));
    return decoded.text();
  }

  private static DecodedText repaired(byte[] bytes, Utf8Check check) {
    String note =
        "is broken UTF-8 at byte %d (%s in all): the rest is used, “\uFFFD” stands for what is"
                .formatted(check.firstMalformed(), plural(check.malformed()))
            + " lost";
    return decoded(bytes, 0, StandardCharsets.UTF_8, List.of(note));
  }

  private static DecodedText guessed(byte[] bytes, Utf8Check check) {
    Charset guess = CharsetGuess.of(bytes);
    String note =
        "is not UTF-8 (byte %d): read as %s; if letters look wrong, save it as UTF-8"
            .formatted(check.firstMalformed(), guess.name());
    return decoded(bytes, 0, guess, List.of(note));
  }

  private static String plural(int places) {
    return places == 1 ? "1 place" : places + " places";
  }

  private static DecodedText decoded(byte[] bytes, int from, Charset charset, List<String> notes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return new DecodedText(text.toString(), notes);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder told to replace does not fail", e);
    }
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    } else if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** English in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
  private static @Nullable Charset utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        even += (i + 1) % 2;
        odd += i % 2;
      }
    }
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (pairs < FEWEST_PAIRS
        || Math.max(even, odd) < pairs * ZEROS_IN_UTF_16
        || Math.min(even, odd) > 0) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    List<Integer> control = new ArrayList<>();
    for (int i = 0; i < bytes.length && control.size() <= bytes.length / BYTES_A_CONTROL + 1; i++) {
      boolean text =
          bytes[i] < 0 || bytes[i] >= ' ' || "\t\n\r\f\u000B\u001A\u001B".indexOf(bytes[i]) >= 0;
      if (bytes[i] == 0) {
        throw new UnreadableException(
            "is no text (byte %d is zero): name a text, Markdown, HTML or JSON file".formatted(i));
      } else if (!text) {
        control.add(i);
      }
    }
    if (control.size() > bytes.length / BYTES_A_CONTROL + 1) {
      throw new UnreadableException(
          "is no text (control characters from byte %d on): name a text, Markdown, HTML or JSON file"
              .formatted(control.getFirst()));
    }
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
