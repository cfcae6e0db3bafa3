package news.parallax.source.document;

import java.util.List;
import news.parallax.source.ByteLimit;
import news.parallax.source.DocumentFormat;
import news.parallax.source.ParsedReport;
import news.parallax.source.Problems;
import news.parallax.source.ReportMetadata;
import news.parallax.source.UnreadableException;
import news.parallax.source.layout.TitledText;

/**
 * One article as an office document. What is stored is its paragraphs, parted by empty lines. What
 * such a file says of author and date is who saved it and when, so neither is taken from it.
 */
public enum OfficeFormat implements DocumentFormat {
  /** Word, from 2007 on. */
  WORD("docx") {
    @Override
    List<String> paragraphs(byte[] bytes) throws UnreadableException {
      refuseOldWord(bytes);
      return XmlParagraphs.of(
          PackagedXml.of(bytes, "word/document.xml"), ElementVocabulary.of("word.txt"));
    }
  },
  /** OpenDocument, as of LibreOffice. */
  OPEN_DOCUMENT("odt") {
    @Override
    List<String> paragraphs(byte[] bytes) throws UnreadableException {
      return XmlParagraphs.of(
          PackagedXml.of(bytes, "content.xml"), ElementVocabulary.of("open-document.txt"));
    }
  },
  /** Rich Text Format. */
  RICH_TEXT("rtf") {
    @Override
    List<String> paragraphs(byte[] bytes) throws UnreadableException {
      return RichText.paragraphs(bytes);
    }
  };

  /** A report with its pictures. */
  private static final ByteLimit LIMIT = new ByteLimit(50_000_000, ByteLimit.Excess.REFUSED);

  /**
   * The first bytes of the containers of Microsoft Office before 2007, and of locked ones since.
   */
  private static final int OLD_CONTAINER = 0xD0CF11E0;

  private final String extension;

  OfficeFormat(String extension) {
    this.extension = extension;
  }

  /** The paragraphs that have words. */
  abstract List<String> paragraphs(byte[] bytes) throws UnreadableException;

  private static void refuseOldWord(byte[] bytes) throws UnreadableException {
    if (bytes.length > 3 && java.nio.ByteBuffer.wrap(bytes).getInt() == OLD_CONTAINER) {
      throw new UnreadableException(
          "is locked with a password, or of Word before 2007: save it as an open .docx");
    }
  }

  @Override
  public List<String> extensions() {
    return List.of(extension);
  }

  @Override
  public ByteLimit limit() {
    return LIMIT;
  }

  @Override
  public List<ParsedReport> read(String name, byte[] bytes, Problems problems)
      throws UnreadableException {
    String text = String.join("\n\n", paragraphs(bytes));
    if (text.isBlank()) {
      throw new UnreadableException("holds no words");
    }
    return List.of(TitledText.of("", text).report(name, ReportMetadata.NONE));
  }
}
