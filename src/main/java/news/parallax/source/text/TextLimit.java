package news.parallax.source.text;

import news.parallax.source.ByteLimit;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import news.parallax.source.encoding.DecodedText;
import news.parallax.source.encoding.ForeignFormat;

/**
 * Decodes text of any length, of which only the front is used.
 *
 * @param characters used at most, in UTF-16 code units
 */
record TextLimit(int characters) {
  /** Bytes of the longest character, by which a limit in characters becomes one in bytes. */
  private static final int BYTES_A_CHARACTER = 4;

  /** However much a user allows, one article is no larger than a whole collection may be. */
  private static final int LARGEST_BYTES = 200_000_000;

  ByteLimit bytes() {
    long room = Math.min((characters + 1L) * BYTES_A_CHARACTER, LARGEST_BYTES);
    return new ByteLimit((int) room, ByteLimit.Excess.CUT);
  }

  /** The text, cut where the limit falls, but never inside a character. */
  String decoded(String name, byte[] bytes, Problems problems) throws UnreadableException {
    String text = DecodedText.read(name, bytes, problems);
    ForeignFormat.refuseMarkup(text);
    if (text.length() <= characters) {
      return text;
    }
    problems.note(name, "is longer than %,d characters: only these are used".formatted(characters));
    boolean inside = Character.isHighSurrogate(text.charAt(characters - 1));
    return text.substring(0, inside ? characters - 1 : characters);
  }
}
