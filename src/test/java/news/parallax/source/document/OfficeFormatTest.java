package news.parallax.source.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import news.parallax.source.ByteLimit;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.junit.jupiter.api.Test;

class OfficeFormatTest {
  private static final String BOTH =
      """
      Mill burns

      The “old” mill at Tarn burned. Two were hurt.\
      """;

  private static String text(OfficeFormat format, byte[] bytes) throws UnreadableException {
    return format.read("a", bytes, new Problems()).getFirst().text();
  }

  private static void assertRefused(OfficeFormat format, byte[] bytes, String reason) {
    assertThatThrownBy(() -> text(format, bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void readsTheParagraphsOfWord() throws UnreadableException {
    byte[] document =
        Packed.docx(
            """
            <w:p><w:r><w:t>Mill burns</w:t></w:r></w:p>
            <w:p><w:r><w:t>The “old” mill at</w:t><w:tab/><w:t>Tarn burned.</w:t></w:r>
              <w:del><w:r><w:t>None was hurt.</w:t></w:r></w:del>
              <w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>
              <mc:Fallback><w:t>Twice.</w:t></mc:Fallback>
              <w:ins><w:r><w:t xml:space="preserve"> Two were hurt.</w:t></w:r></w:ins></w:p>
            <w:p/>
            """);
    assertThat(text(OfficeFormat.WORD, document)).isEqualTo(BOTH);
  }

  @Test
  void readsTheParagraphsOfOpenDocument() throws UnreadableException {
    byte[] document =
        Packed.odt(
            """
            <text:tracked-changes><text:p>None was hurt.</text:p></text:tracked-changes>
            <text:h>Mill burns</text:h>
            <text:p>The <text:span>“old”</text:span> mill at<text:s text:c="2"/>Tarn burned. \
            Two were hurt.<text:note><text:p>A note.</text:p></text:note></text:p>
            """);
    assertThat(text(OfficeFormat.OPEN_DOCUMENT, document)).isEqualTo(BOTH);
  }

  @Test
  void readsTheParagraphsOfRichText() throws UnreadableException {
    String rtf =
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Mill burns\\par The \\u8220?old\\u8221? mill at"
            + " {\\b Tarn} burned. Two were hurt.\\par }";
    assertThat(text(OfficeFormat.RICH_TEXT, rtf.getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(BOTH);
  }

  @Test
  void refusesWhatIsDamagedEmptyOrSomethingElse() {
    assertRefused(OfficeFormat.WORD, new byte[] {'x'}, "holds no text where its format keeps it");
    assertRefused(OfficeFormat.WORD, Packed.docx("<w:p/>"), "holds no words");
    assertRefused(OfficeFormat.WORD, Packed.docx("<w:p>"), "is damaged");
    assertRefused(OfficeFormat.WORD, Packed.odt(""), "holds no text where its format keeps it");
    assertRefused(
        OfficeFormat.WORD,
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
        "is locked with a password, or of Word before 2007");
    assertRefused(OfficeFormat.RICH_TEXT, new byte[] {'x'}, "is not what its name says");
    assertThat(OfficeFormat.WORD.limit().excess()).isEqualTo(ByteLimit.Excess.REFUSED);
  }

  @Test
  void resolvesNoEntityAndReadsNoFile() {
    String xml =
        "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:p"
            + " xmlns:w='w'><w:t>&e;</w:t></w:p>";
    byte[] document = Packed.zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> text(OfficeFormat.WORD, document))
        .isInstanceOf(UnreadableException.class)
        .hasMessageNotContaining("root");
  }

  @Test
  void refusesElementsNestedTooDeep() {
    byte[] deep = Packed.docx("<w:p>".repeat(600) + "</w:p>".repeat(600));
    assertThatThrownBy(() -> text(OfficeFormat.WORD, deep))
        .isInstanceOf(UnreadableException.class)
        .hasMessageMatching("nests its parts too deep.*|is damaged: .* depth .*");
  }

  @Test
  void refusesWhatUnpacksToTooMuch() {
    assertRefused(
        OfficeFormat.WORD,
        Packed.zip("word/document.xml", new byte[50_000_001]),
        "unpacks to more than 50 MB");
  }
}
