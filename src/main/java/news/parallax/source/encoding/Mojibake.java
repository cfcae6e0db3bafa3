package news.parallax.source.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes UTF-8 that was once read as windows-1252 and saved again: “â€œ” is “. Each such run of
 * signs is mended by itself, since a text may be pasted together from good and bad pieces.
 *
 * @param places how many runs were mended
 */
record Mojibake(String text, int places) {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** What bytes 0x80 to 0xBF are in windows-1252, those without a sign as the web reads them. */
  private static final String TRAIL = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

  /** The signs of a character of two bytes; of three, the last of which may be lost; of four. */
  private static final Pattern RUN =
      Pattern.compile("[Â-ß]%1$s|[à-ï]%1$s(?:%1$s|\\uFFFD)|[ð-ô]%1$s{3}".formatted(TRAIL));

  /** Marks and dashes are three bytes each, and no English text holds their signs by chance. */
  private static final Pattern SURE = Pattern.compile("â€[\\u0080-\\uFFFF]");

  /** Two signs such as “Ã©” may stand in a text about signs: so many hardly do. */
  private static final int FEWEST_UNSURE = 3;

  /** {@code text} as it was before it was read wrongly; itself where nothing shows that. */
  static Mojibake mended(String text) {
    if (!SURE.matcher(text).find() && RUN.matcher(text).results().count() < FEWEST_UNSURE) {
      return new Mojibake(text, 0);
    }
    int[] places = {0};
    String mended =
        RUN.matcher(text)
            .replaceAll(run -> {
              Optional<String> right = right(run);
              places[0] += right.isPresent() ? 1 : 0;
              return Matcher.quoteReplacement(right.orElse(run.group()));
            });
    return new Mojibake(mended, places[0]);
  }

  /** The sign whose last byte windows-1252 has none for is nearly always the closing mark. */
  private static Optional<String> right(MatchResult run) {
    if (run.group().equals("â€\uFFFD")) {
      return Optional.of("”");
    }
    byte[] bytes = new byte[run.group().length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = western(run.group().charAt(i));
    }
    try {
      CharBuffer right = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(right.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty(); // signs that only look like it stay
    }
  }

  private static byte western(char sign) {
    return sign < 0xA0 ? (byte) sign : String.valueOf(sign).getBytes(WESTERN)[0];
  }
}
