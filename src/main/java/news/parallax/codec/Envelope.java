package news.parallax.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A document packed for keeping: four bytes that name the format and its number, {@value #SHAPE} of
 * the shape's digest, a CRC-32 of the rest, the size unpacked, the document deflated.
 */
final class Envelope {
  /** The most bytes of a document unpacked, and the most records it may unfold to. */
  static final int LIMIT = 1 << 24;

  /** The most records within each other. */
  static final int DEPTH = 200;

  /** Bytes of the shape's digest. */
  static final int SHAPE = 16;

  private static final int FORMAT = 'P' << 24 | 'L' << 16 | 'X' << 8 | 1;
  private static final int CRC_AT = 4 + SHAPE;
  private static final int SIZE_AT = CRC_AT + 4;
  private static final int BODY_AT = SIZE_AT + 4;

  /** What a deflated byte can stand for at most. */
  private static final int STRONGEST = 1032;

  private Envelope() {}

  static byte[] seal(byte[] shape, byte[] document) {
    ByteBuffer out = ByteBuffer.allocate(BODY_AT + document.length + document.length / 1000 + 64);
    out.putInt(FORMAT).put(shape, 0, SHAPE).putInt(0).putInt(document.length);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(document);
      deflater.finish();
      deflater.deflate(out);
    } finally {
      deflater.end();
    }
    byte[] sealed = Arrays.copyOf(out.array(), out.position());
    ByteBuffer.wrap(sealed).putInt(CRC_AT, crc(sealed));
    return sealed;
  }

  static byte[] open(byte[] shape, byte[] sealed) throws CodecException {
    if (sealed.length < BODY_AT) {
      throw new CodecException("too short for a document: " + sealed.length + " bytes");
    }
    ByteBuffer in = ByteBuffer.wrap(sealed);
    if (in.getInt(0) != FORMAT) {
      throw new CodecException("no document of this format");
    }
    if (!Arrays.equals(sealed, 4, CRC_AT, shape, 0, SHAPE)) {
      throw new CodecException("a document of another shape");
    }
    if (in.getInt(CRC_AT) != crc(sealed)) {
      throw new CodecException("a damaged document: its checksum does not hold");
    }
    return inflated(sealed, in.getInt(SIZE_AT));
  }

  private static int crc(byte[] sealed) {
    CRC32 crc = new CRC32();
    crc.update(sealed, SIZE_AT, sealed.length - SIZE_AT);
    return (int) crc.getValue();
  }

  private static byte[] inflated(byte[] sealed, int size) throws CodecException {
    int packed = sealed.length - BODY_AT;
    if (size < 0 || size > LIMIT || size > (packed + 1L) * STRONGEST) {
      throw new CodecException("no document has the size " + size);
    }
    byte[] document = new byte[size];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(sealed, BODY_AT, packed);
      int read = inflater.inflate(document);
      boolean whole = inflater.inflate(new byte[1]) == 0 && inflater.finished();
      if (read != size || !whole || inflater.getRemaining() > 0) {
        throw new CodecException("the document is not as long as it says");
      }
      return document;
    } catch (DataFormatException e) {
      throw new CodecException("the document cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }
}
