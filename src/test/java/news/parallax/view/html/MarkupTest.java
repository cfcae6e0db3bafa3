package news.parallax.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class MarkupTest {
  @Test
  void linksToTheWebAlone() {
    assertThat(Markup.link(URI.create("HTTPS://example.org/a"), "there").render())
        .isEqualTo("<a href=\"HTTPS://example.org/a\" rel=\"noreferrer noopener\">there</a>");
    assertThat(Markup.link(URI.create("http://example.org"), "there").render())
        .startsWith("<a href=");
    assertThat(Markup.link(URI.create("javascript:alert(1)"), "there").render()).isEqualTo("there");
    assertThat(Markup.link(null, "there").render()).isEqualTo("there");
  }

  @Test
  void wordsFromOutsideStayWords() {
    assertThat(Markup.words("<b>\u202Eno</b>\n").render())
        .isEqualTo("&lt;b&gt;&lt;U+202E&gt;no&lt;/b&gt;");
  }

  @Test
  void aFrameHasANoteOnlyWhenThereIsOne() {
    assertThat(Markup.frame("x", "Title", "").render())
        .isEqualTo("<section id=\"x\"><h2>Title</h2></section>");
    assertThat(Markup.frame("x", "Title", "Note.").render()).contains("<p class=\"note\">Note.");
  }

  @Test
  void lengthsHaveATenth() {
    assertThat(Markup.unit(1234.56)).isEqualTo("1234.6");
  }
}
