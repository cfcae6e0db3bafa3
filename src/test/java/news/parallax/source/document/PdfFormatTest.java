package news.parallax.source.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Problem;
import news.parallax.source.ByteLimit;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.UnreadableException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
  private static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(50, 740);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    }
    return out.toByteArray();
  }

  private static ParsedReport read(byte[] pdf) throws UnreadableException {
    return new PdfFormat().read("a.pdf", pdf, new Problems()).getFirst();
  }

  @Test
  void readsTheParagraphsOfItsPages() throws IOException, UnreadableException {
    List<String> first =
        List.of(
            "Old mill burns down at Tarn",
            "",
            "",
            "The old mill at Tarn burned on Monday, and two people were hurt, the",
            "fire service said.",
            "",
            "",
            "Nobody knows why.");
    List<String> second = List.of("It will not be built again, the council said.");
    assertThat(read(bytes(document(List.of(first, second)))).text())
        .isEqualTo(
            """
            Old mill burns down at Tarn

            The old mill at Tarn burned on Monday, and two people were hurt, the
            fire service said.

            Nobody knows why.

            It will not be built again, the council said.\
            """);
  }

  @Test
  void refusesWhatIsDamagedLockedOrWithoutText() throws IOException {
    assertThatThrownBy(() -> read(new byte[] {'%', 'P', 'D', 'F'}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("is damaged: ");
    byte[] empty = bytes(document(List.of(List.of())));
    assertThatThrownBy(() -> read(empty)).hasMessageStartingWith("holds no text");
    PDDocument locked = document(List.of(List.of("Mill burns")));
    locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    byte[] bytes = bytes(locked);
    assertThatThrownBy(() -> read(bytes)).hasMessageStartingWith("is locked with a password");
  }

  @Test
  void isReadWholeOrNotAtAllAndOfNoMoreThanAHundredPages() throws IOException, UnreadableException {
    assertThat(new PdfFormat().limit().excess()).isEqualTo(ByteLimit.Excess.REFUSED);
    Problems problems = new Problems();
    List<List<String>> pages = new ArrayList<>();
    for (int i = 0; i <= 100; i++) {
      pages.add(List.of("It burned" + "!".repeat(i)));
    }
    byte[] thick = bytes(document(pages));
    new PdfFormat().read("a.pdf", thick, problems);
    assertThat(problems.list())
        .extracting(Problem::reason)
        .containsExactly("has more than 100 pages: only these are used");
  }
}
