package news.parallax.source.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import news.parallax.article.Problem;
import news.parallax.source.ByteLimit;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;

class MessageFormatTest {
  private static final String WORDS =
      "The old mill at Tarn burned on Monday, and two people were hurt, the fire service said. "
          .repeat(3)
          .strip();

  private final Problems problems = new Problems();

  private ParsedReport read(MessageFormat format, String message) throws UnreadableException {
    byte[] bytes = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return format.read("a", bytes, problems).getFirst();
  }

  @Test
  void readsTheWordsOfAMail() throws UnreadableException {
    ParsedReport report =
        read(
            MessageFormat.MAIL,
            """
            From: "The Selmouth Courier" <news@courier.example>
            Subject: =?utf-8?q?Caf=C3=A9_burns?=
            Date: Tue, 04 Mar 2031 12:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=windows-1252
            Content-Transfer-Encoding: quoted-printable

            %s

            =93It is gone,=94 she said.
            --b
            Content-Type: text/html

            <p>Not this.</p>
            --b--
            --m
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="release.pdf"

            %%PDF
            --m--
            """
                .formatted(WORDS));
    assertThat(report.text()).isEqualTo("Café burns\n\n" + WORDS + "\n\n“It is gone,” she said.");
    assertThat(report.metadata().outlet()).isEqualTo("The Selmouth Courier");
    assertThat(report.metadata().dates().published()).hasToString("2031-03-04T12:00:00Z");
    assertThat(problems.list())
        .extracting(Problem::reason)
        .containsExactly("has “release.pdf” attached, which is not read: save it");
  }

  @Test
  void readsThePageOfAMailWithoutWordsOfItsOwn() throws UnreadableException {
    ParsedReport report =
        read(
            MessageFormat.MAIL,
            """
            From: news@courier.example
            Content-Type: multipart/alternative; boundary=b

            --b

            View this in a browser.
            --b
            Content-Type: text/html; charset=nonsense

            <h1>Café burns</h1><p>The café burned.</p>
            --b--
            """);
    assertThat(report.text()).isEqualTo("Café burns\n\nThe café burned.");
    assertThat(report.metadata().outlet()).isNull();
  }

  @Test
  void readsAMailOfOnePart() throws UnreadableException {
    String mail = "From: <a@b.example>\nSubject: Mill burns\n\nIt burned.\n";
    assertThat(read(MessageFormat.MAIL, mail).text()).isEqualTo("Mill burns\n\nIt burned.");
  }

  @Test
  void readsASavedPageWithItsAddressAndNotTheDayItWasSaved() throws UnreadableException {
    ParsedReport report =
        read(
            MessageFormat.WEB_ARCHIVE,
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://courier.example/mill
            Date: Tue, 04 Mar 2031 12:00:00 +0000
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: base64

            PGgxPk1pbGwgYnVybnM8L2gxPjxwPkl0IGJ1cm5lZC48L3A+
            --b
            Content-Type: text/html

            <p>A frame.</p>
            --b--
            """);
    assertThat(report.text()).isEqualTo("Mill burns\n\nIt burned.");
    assertThat(report.metadata().url()).hasToString("https://courier.example/mill");
    assertThat(report.metadata().dates().published()).isNull();
  }

  @Test
  void refusesWhatIsNoMessageOrHoldsNoWords() {
    assertThatThrownBy(() -> read(MessageFormat.MAIL, "no head at all"))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("is not what its name says");
    String picture = "From: a@b.example\nContent-Type: image/png\n\nx";
    assertThatThrownBy(() -> read(MessageFormat.MAIL, picture))
        .hasMessage("holds no text that can be read");
    assertThat(MessageFormat.MAIL.limit().excess()).isEqualTo(ByteLimit.Excess.REFUSED);
  }
}
