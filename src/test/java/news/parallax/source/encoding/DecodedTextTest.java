package news.parallax.source.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecodedTextTest {
  private static final String FERRY = "The café’s ferry sank off Port Ellery.";

  static Stream<Arguments> encodings() {
    byte[] damaged = bytes("café ", 0xE2, " é é");
    byte[] russian = "Паром затонул в понедельник у порта".getBytes(Charset.forName("KOI8-R"));
    return Stream.of(
        Arguments.of(FERRY.getBytes(StandardCharsets.UTF_8), FERRY, ""),
        Arguments.of(("\uFEFF" + FERRY).getBytes(StandardCharsets.UTF_8), FERRY, ""),
        Arguments.of(("\uFEFF" + FERRY).getBytes(StandardCharsets.UTF_16LE), FERRY, ""),
        Arguments.of(("\uFEFF" + FERRY).getBytes(StandardCharsets.UTF_16BE), FERRY, ""),
        Arguments.of(
            FERRY.getBytes(StandardCharsets.UTF_16LE),
            FERRY,
            "has no byte order mark: read as UTF-16LE"),
        Arguments.of(
            FERRY.getBytes(StandardCharsets.UTF_16BE),
            FERRY,
            "has no byte order mark: read as UTF-16BE"),
        Arguments.of(
            FERRY.getBytes(Charset.forName("windows-1252")),
            FERRY,
            "is not UTF-8 (byte 7): read as windows-1252; if letters look wrong, save it as UTF-8"),
        Arguments.of(
            russian,
            "Паром затонул в понедельник у порта",
            "is not UTF-8 (byte 0): read as KOI8-R; if letters look wrong, save it as UTF-8"),
        Arguments.of(
            damaged,
            "café \uFFFD é é",
            "is broken UTF-8 at byte 6 (1 place in all): the rest is used, “\uFFFD” stands for"
                + " what is lost"),
        Arguments.of(new byte[0], "", ""),
        Arguments.of(
            bytes("a ", 0x02, " slip of an old system, and no more"),
            "a \u0002 slip of an old system, and no more",
            ""));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void decodes(byte[] bytes, String text, String note) throws UnreadableException {
    DecodedText decoded = DecodedText.of(bytes);

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(String.join("; ", decoded.notes())).isEqualTo(note);
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(bytes("%PDF-1.7", 0, ""), "is a PDF: let its name end in .pdf"),
        Arguments.of(
            bytes("PK", 3, "\u0004"),
            "is a ZIP archive or an office document: unpack it, or let its name end in .docx or .odt"),
        Arguments.of(new byte[] {0x1F, (byte) 0x8B}, "is compressed: unpack it with gunzip"),
        Arguments.of(
            bytes("ABC", 0, "binary"),
            "is no text (byte 3 is zero): name a text, Markdown, HTML or JSON file"),
        Arguments.of(
            new byte[] {'a', 1, 2, 3, 4},
            "is no text (control characters from byte 1 on): name a text, Markdown, HTML or JSON"
                + " file"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void refusesWhatIsNoText(byte[] bytes, String reason) {
    assertThatThrownBy(() -> DecodedText.of(bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(reason);
  }

  @Test
  void tellsTheProblemsOfADocument() throws UnreadableException {
    Problems problems = new Problems();

    String text = DecodedText.read("a.txt", bytes("caf", 0xE9, " and bar"), problems);

    assertThat(text).isEqualTo("café and bar");
    assertThat(problems.list()).singleElement().extracting(p -> p.source()).isEqualTo("a.txt");
  }

  private static byte[] bytes(String before, int odd, String after) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    all.write(odd);
    all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }
}
