package news.parallax.source.document;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.ReportDates;
import news.parallax.source.ReportMetadata;
import news.parallax.source.UnreadableException;
import news.parallax.source.json.JsonRecord;
import news.parallax.source.layout.TitledText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * One article as a PDF. What is stored is the text of its pages in the order in which they give it.
 */
public final class PdfFormat implements DocumentFormat {
  /** A report with its pictures. */
  private static final ByteLimit LIMIT = new ByteLimit(50_000_000, ByteLimit.Excess.REFUSED);

  /** A report has a few pages; of a whole newspaper no more are read. */
  private static final int MOST_PAGES = 100;

  static {
    FontMappers.set(new BundledFonts());
  }

  @Override
  public List<String> extensions() {
    return List.of("pdf");
  }

  @Override
  public ByteLimit limit() {
    return LIMIT;
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    PrintedPages pages = PrintedPages.of(pages(name, bytes, problems));
    if (pages.text().isBlank()) {
      throw new UnreadableException(
          "holds no text, perhaps pictures of pages: save its words as a .txt file");
    }
    return List.of(TitledText.of("", pages.text()).report(name, metadata(pages)));
  }

  private static ReportMetadata metadata(PrintedPages pages) {
    URI url = pages.address().map(JsonRecord::webAddress).orElse(null);
    return new ReportMetadata(null, null, ReportDates.NONE, url, List.of(), null);
  }

  private static List<String> pages(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int last = Math.min(document.getNumberOfPages(), MOST_PAGES);
      if (last < document.getNumberOfPages()) {
        problems.note(name, "has more than %d pages: only these are used".formatted(MOST_PAGES));
      }
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= last; page++) {
        pages.add(page(document, page));
      }
      return pages;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("is locked with a password: save it without one");
    } catch (IOException | RuntimeException e) { // the parser throws what the bytes provoke
      throw new UnreadableException("is damaged: " + e.getMessage());
    }
  }

  private static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }
}
