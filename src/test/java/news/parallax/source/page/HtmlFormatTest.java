package news.parallax.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import news.parallax.source.ByteLimit;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
  @Test
  void decodesAsThePageSaysUnlessItIsGoodUtf8() throws UnreadableException {
    String page = "<meta charset=iso-8859-2><p>Š sank.</p>";

    assertThat(read(page.getBytes(Charset.forName("iso-8859-2"))).text()).isEqualTo("Š sank.");
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Š sank.");
    assertThat(read("<p>It café sank.".getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo("It café sank.");
  }

  @Test
  void saysThatAPageDeclaresAnotherEncodingThanItsOwn() throws UnreadableException {
    Charset western = Charset.forName("windows-1252");
    byte[] page = "<meta charset=utf-8><p>“It sank,” said Zoë Kárný.".getBytes(western);
    Problems problems = new Problems();

    assertThat(new HtmlFormat().read("a.html", page, problems).getFirst().text())
        .isEqualTo("“It sank,” said Zoë Kárný.");
    assertThat(problems.list())
        .extracting(problem -> problem.reason())
        .containsExactly(
            "is not UTF-8 (byte 23): read as windows-1252; if letters look wrong, save it as"
                + " UTF-8");
    assertThat(read("<meta charset=iso-8859-1><p>“It sank.”".getBytes(western)).text())
        .isEqualTo("“It sank.”");
  }

  @Test
  void partsTheTextAsItIsLaidOut() throws UnreadableException {
    ParsedReport report =
        read(
            """
            <title>Ferry sinks off Ellery</title><h1>Ferry sinks off Ellery</h1>
            <p>It <b>sank</b> on&nbsp;Monday.<script>no()</script><p>It rained.<br><br>It blew.
            <hr><h2>Why</h2><figure><figcaption>The ferry</figcaption></figure><p>Advertisement</p>
            <p>*</p><ul><li>One</li><li>Two</li></ul>
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(
            report.segmentation().blocks().stream()
                .map(block -> block.role() + " " + block.span().of(report.text()))
                .collect(Collectors.joining("\n")))
        .isEqualTo(
            """
            HEADLINE Ferry sinks off Ellery
            PARAGRAPH It sank on Monday.
            PARAGRAPH It rained.
            PARAGRAPH It blew.
            HEADING Why
            PARAGRAPH One
            PARAGRAPH Two\
            """);
    assertThat(report.segmentation().furniture())
        .extracting(piece -> piece.kind() + " " + piece.span().of(report.text()))
        .containsExactly("CAPTION The ferry", "ADVERT Advertisement");
  }

  @Test
  void isReadWholeOrNotAtAll() {
    assertThat(new HtmlFormat().limit().excess()).isEqualTo(ByteLimit.Excess.REFUSED);
    assertThat(new HtmlFormat().extensions()).contains("htm");
  }

  private static ParsedReport read(byte[] page) throws UnreadableException {
    return new HtmlFormat().read("a.html", page, new Problems()).getFirst();
  }
}
