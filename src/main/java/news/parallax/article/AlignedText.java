package news.parallax.article;

/**
 * A folded form of a text for matching (typographic marks made plain, case lowered, look-alike
 * letters mapped to Latin), each of whose characters knows its place in the original.
 *
 * <p>Example: {@code AlignedText.fold("Сosmo’s").text()} is {@code "cosmo's"} although the first
 * letter was Cyrillic; {@link #original} maps a span of it back.
 */
public final class AlignedText {
  private static final String LOOKALIKES = "аАеЕоОрРсСхХуУіІјЈѕЅВКМНТα";
  private static final char FIRST_FOREIGN = '\u0370';
  private static final String LATIN = "aaeeooppccxxyyiijjssbkmhta";

  private final String text;
  private final int[] origins;
  private final int originalLength;

  private AlignedText(String text, int[] origins, int originalLength) {
    this.text = text;
    this.origins = origins;
    this.originalLength = originalLength;
  }

  /** Folds {@code original}; characters without a plain form stay as they are. */
  public static AlignedText fold(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] origins = new int[original.length() * 3 + 1];
    for (int i = 0; i < original.length(); i++) {
      String plain = plain(original, i);
      for (int k = 0; k < plain.length(); k++) {
        origins[folded.length()] = i;
        folded.append(plain.charAt(k));
      }
    }
    origins[folded.length()] = original.length();
    return new AlignedText(folded.toString(), origins, original.length());
  }

  private static String plain(String original, int at) {
    char c = original.charAt(at);
    return switch (c) {
      case '‘', '’', '‚', '‛', '`', '´' -> "'";
      case '“', '”', '„', '‟', '«', '»' -> "\"";
      case '–', '—', '‐', '‑', '−' -> "-";
      case '…' -> "...";
      case '\u00a0', '\u202f', '\u2009', '\t' -> " ";
      case '\u200b', '\u00ad', '\ufeff' -> "";
      default -> String.valueOf(letter(c, original, at));
    };
  }

  private static boolean besideLatin(String original, int at) {
    return isLatin(original, at - 1) || isLatin(original, at + 1);
  }

  private static boolean isLatin(String original, int at) {
    return at >= 0
        && at < original.length()
        && Character.UnicodeScript.of(original.charAt(at)) == Character.UnicodeScript.LATIN;
  }

  private static char letter(char c, String original, int at) {
    int known = c < FIRST_FOREIGN ? -1 : LOOKALIKES.indexOf(c);
    return known >= 0 && besideLatin(original, at) ? LATIN.charAt(known) : Character.toLowerCase(c);
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /**
   * The span of the original text that {@code folded}, a span of {@link #text}, came from.
   *
   * @throws IllegalArgumentException when it reaches beyond the folded text
   */
  public Span original(Span folded) {
    if (folded.end() > text.length()) {
      throw new IllegalArgumentException(
          "need a span inside %d folded code units, got %s".formatted(text.length(), folded));
    }
    if (folded.length() == 0) {
      return new Span(origins[folded.start()], origins[folded.start()]);
    }
    int end = Math.min(originalLength, origins[folded.end() - 1] + 1);
    return new Span(origins[folded.start()], end);
  }
}
