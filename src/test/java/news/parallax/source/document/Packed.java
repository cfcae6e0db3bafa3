package news.parallax.source.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office documents made when a test wants them. */
final class Packed {
  private Packed() {}

  /** An archive with one file behind a first that is empty. */
  static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A document of Word with this body. */
  static byte[] docx(String body) {
    String xml = "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>";
    return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  /** An OpenDocument with this body. */
  static byte[] odt(String body) {
    String xml =
        "<o:document xmlns:o='o' xmlns:text='t'><o:text>" + body + "</o:text></o:document>";
    return zip("content.xml", xml.getBytes(StandardCharsets.UTF_8));
  }
}
