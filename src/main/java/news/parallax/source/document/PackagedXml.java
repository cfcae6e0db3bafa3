package news.parallax.source.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import news.parallax.source.UnreadableException;

/** One XML file of those that an office document packs together as a ZIP archive. */
final class PackagedXml {
  /** In bytes, unpacked: a novel needs a tenth; what unpacks to more was made to do harm. */
  private static final int LARGEST = 50_000_000;

  /** A document has some dozens of files; the search of an archive made to do harm ends here. */
  private static final int MOST_ENTRIES = 10_000;

  private PackagedXml() {}

  /**
   * The file {@code part} of the archive {@code document}.
   *
   * @throws UnreadableException when there is none, or it is too large
   */
  static byte[] of(byte[] document, String part) throws UnreadableException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      long left = LARGEST;
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
        byte[] bytes = zip.readNBytes((int) left + 1);
        left -= bytes.length;
        if (left < 0) {
          throw new UnreadableException(
              "unpacks to more than %d MB: no report needs so much".formatted(LARGEST / 1_000_000));
        }
        if (entry.getName().equals(part)) {
          return bytes;
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("is damaged: " + e.getMessage());
    }
    throw new UnreadableException(
        "holds no text where its format keeps it: save it anew, or save its words as a .txt file");
  }
}
