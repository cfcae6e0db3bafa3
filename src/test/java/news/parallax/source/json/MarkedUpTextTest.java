package news.parallax.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedUpTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mill burns &amp; two hurt | Mill burns & two hurt",
        "&ldquo;No,&rdquo; said Bo&#8217;s son. | “No,” said Bo’s son.",
        "&amp;ldquo;No&amp;rdquo; | “No”",
        "AT&T and R&D; 3 < 4 and x <y> | AT&T and R&D; 3 < 4 and x <y>",
        "a <a href='/x'>linked</a> word | a linked word",
        "<b>Bold</b> &amp; plain | Bold & plain"
      })
  void readsAsAReaderSeesIt(String text, String plain) {
    assertThat(MarkedUpText.plain(text)).isEqualTo(plain);
  }

  @Test
  void partsParagraphs() {
    assertThat(
            MarkedUpText.plain(
                "<p>The mill burned.</p><script>no()</script>\n"
                    + "<p>Two were&nbsp;hurt.<br>It rained.</p><ul><li>One</li></ul>"))
        .isEqualTo("The mill burned.\n\nTwo were\u00A0hurt.\nIt rained.\n\nOne");
  }

  @Test
  void leavesPlainTextAlone() {
    String text = "  Two lines,\n\n\n  as they stand. ";
    assertThat(MarkedUpText.plain(text)).isEqualTo(text);
  }
}
