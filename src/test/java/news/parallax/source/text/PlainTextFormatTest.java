package news.parallax.source.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import news.parallax.article.Problem;
import news.parallax.source.ByteLimit;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {
  @Test
  void storesTheTextUnaltered() throws UnreadableException {
    assertThat(read("Ferry sinks\r\n\r\nIt sank. ", 500, new Problems()))
        .isEqualTo("Ferry sinks\r\n\r\nIt sank. ");
  }

  @Test
  void cutsWhatIsTooLongButNoCharacter() throws UnreadableException {
    Problems problems = new Problems();

    assertThat(read("It sank.", 5, problems)).isEqualTo("It sa");
    assertThat(read("It s😀nk.", 5, problems)).isEqualTo("It s");
    assertThat(problems.list())
        .extracting(Problem::reason)
        .containsOnly("is longer than 5 characters: only these are used");
  }

  @Test
  void needsNoMoreBytesThanItsCharactersMayTake() {
    assertThat(TextFormat.plain(10).limit()).isEqualTo(new ByteLimit(44, ByteLimit.Excess.CUT));
    assertThat(TextFormat.plain(Integer.MAX_VALUE).limit().bytes()).isEqualTo(200_000_000);
    assertThat(TextFormat.plain(10).extensions()).contains("txt");
    assertThat(TextFormat.markdown(10).limit().bytes()).isEqualTo(44);
    assertThat(TextFormat.markdown(10).extensions()).contains("md");
  }

  private static String read(String text, int most, Problems problems) throws UnreadableException {
    return TextFormat.plain(most)
        .read("a.txt", text.getBytes(StandardCharsets.UTF_8), problems)
        .getFirst()
        .text();
  }
}
