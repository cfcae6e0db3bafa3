package news.parallax.comparison.alignment.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an ONNX model, which are a message of Protocol Buffers: fields, each a number with
 * its kind, then its value. Two such messages one after the other are read as one that has the
 * fields of both, so a model can be given a constant of another without being taken apart.
 */
final class OnnxFile {
  private static final int GRAPH_OF_MODEL = 7;
  private static final int CONSTANT_OF_GRAPH = 5;
  private static final int NAME_OF_CONSTANT = 8;

  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int COUNTED = 2;
  private static final int FOUR_BYTES = 5;
  private static final int BITS_OF_KIND = 3;

  private final byte[] bytes;
  private int at;

  private OnnxFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Part of the file: the value of one field. */
  private record Field(int start, int end) {}

  /**
   * {@code model} with the constants {@code names} of {@code other} besides its own.
   *
   * @throws IllegalStateException when {@code other} lacks one
   */
  static byte[] completed(byte[] model, byte[] other, List<String> names) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(model.length + other.length);
    whole.writeBytes(model);
    for (String name : names) {
      Field constant = new OnnxFile(other).constant(name);
      int length = constant.end - constant.start;
      byte[] inner = head(CONSTANT_OF_GRAPH, length);
      whole.writeBytes(head(GRAPH_OF_MODEL, inner.length + length));
      whole.writeBytes(inner);
      whole.write(other, constant.start, length);
    }
    return whole.toByteArray();
  }

  private Field constant(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    Field graph = next(GRAPH_OF_MODEL, new Field(0, bytes.length));
    Field rest = graph;
    while (rest != null) {
      Field constant = next(CONSTANT_OF_GRAPH, rest);
      Field label = constant == null ? null : next(NAME_OF_CONSTANT, constant);
      if (constant != null && label != null && isAt(label, wanted)) {
        return constant;
      }
      rest = constant == null || graph == null ? null : new Field(constant.end, graph.end);
    }
    throw new IllegalStateException("the model has no constant " + name);
  }

  private boolean isAt(Field place, byte[] wanted) {
    return Arrays.equals(bytes, place.start, place.end, wanted, 0, wanted.length);
  }

  /** The first field {@code number} inside {@code message} that is counted; null for none. */
  private @Nullable Field next(int number, @Nullable Field message) {
    at = message == null ? 0 : message.start;
    while (message != null && at < message.end) {
      int key = (int) varint();
      Field value = value(key & (1 << BITS_OF_KIND) - 1);
      if (key >>> BITS_OF_KIND == number) {
        return value;
      }
    }
    return null;
  }

  /** Steps over a value of {@code kind}. */
  private Field value(int kind) {
    switch (kind) {
      case VARINT -> varint();
      case EIGHT_BYTES -> at += Long.BYTES;
      case FOUR_BYTES -> at += Integer.BYTES;
      case COUNTED -> {
        int length = (int) varint();
        at += length;
        return new Field(at - length, at);
      }
      default -> throw new IllegalStateException("no ONNX model, got a field of kind " + kind);
    }
    return new Field(at, at);
  }

  /** Seven bits a byte, the lowest first; all but the last byte are negative. */
  private long varint() {
    long number = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[at++];
      number |= (long) (part & Byte.MAX_VALUE) << shift;
      shift += Byte.SIZE - 1;
    } while (part < 0);
    return number;
  }

  /** The bytes before a counted value. */
  private static byte[] head(int number, int length) {
    byte[] head = new byte[2 * Integer.BYTES];
    int size = 0;
    head[size++] = (byte) ((number << BITS_OF_KIND) | COUNTED);
    int left = length;
    while (left > Byte.MAX_VALUE) {
      head[size++] = (byte) ((left & Byte.MAX_VALUE) | Byte.MIN_VALUE);
      left >>>= Byte.SIZE - 1;
    }
    head[size++] = (byte) left;
    return Arrays.copyOf(head, size);
  }
}
