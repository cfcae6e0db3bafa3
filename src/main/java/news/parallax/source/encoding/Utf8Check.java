package news.parallax.source.encoding;

/**
 * How well bytes keep the rules of UTF-8.
 *
 * @param multibyte number of well-formed characters of two bytes or more
 * @param malformed number of places that break the rules
 * @param firstMalformed offset of the first such byte; -1 when there is none
 */
public record Utf8Check(int multibyte, int malformed, int firstMalformed) {
  /** Checks all of {@code bytes}. */
  public static Utf8Check of(byte[] bytes) {
    int multibyte = 0;
    int malformed = 0;
    int first = -1;
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes, i);
      if (length == 0) {
        first = first < 0 ? i : first;
        malformed++;
      } else if (length > 1) {
        multibyte++;
      }
      i += Math.max(1, length);
    }
    return new Utf8Check(multibyte, malformed, first);
  }

  /** Whether nothing breaks the rules. */
  public boolean isValid() {
    return malformed == 0;
  }

  /** Whether the text is UTF-8 with damage rather than text in another encoding. */
  public boolean isMostlyValid() {
    return multibyte > malformed;
  }

  /** Bytes of the well-formed character at {@code i}; 0 when there is none. */
  private static int length(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length <= 1) {
      return length;
    }
    if (i + length > bytes.length || !secondFits(lead, bytes[i + 1] & 0xFF)) {
      return 0;
    }
    for (int k = i + 2; k < i + length; k++) {
      if ((bytes[k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** Shuts out overlong forms, surrogates and what lies beyond Unicode (RFC 3629, section 4). */
  private static boolean secondFits(int lead, int second) {
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return least <= second && second <= most;
  }
}
