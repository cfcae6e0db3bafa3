package news.parallax.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document being written: a column of bytes for each place of the shape, so that like stands
 * beside like and packs well, and what was said before and need not be said again. For one thread.
 */
final class ColumnWriter {
  /** The lengths and the code units of the texts. */
  static final int TEXT_LENGTHS = 0;

  static final int TEXTS = 1;

  private final Bytes[] columns;
  private final int[] ends;
  private final Map<String, Integer> texts = new HashMap<>();
  private final @Nullable Map<Object, Integer>[] seen;
  private int depth;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  ColumnWriter(int columns) {
    this.columns = new Bytes[columns];
    this.ends = new int[columns];
    this.seen = new Map[columns];
    Arrays.setAll(this.columns, i -> new Bytes());
  }

  /** Seven bits a byte, the lowest first; taken as unsigned. */
  void number(int column, long value) {
    columns[column].number(value);
  }

  /** Small numbers of either sign take few bytes. */
  void signed(int column, long value) {
    number(column, (value << 1) ^ (value >> 63));
  }

  void fixed(int column, long value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
      columns[column].add((byte) (value >> shift));
    }
  }

  /** By its number among the texts of the column; a new one there by its number among all. */
  void text(int column, String text) {
    Integer known = before(column, text);
    if (known != null) {
      number(column, known + 1L);
      return;
    }
    remember(column, text);
    number(column, 0);
    Integer place = texts.putIfAbsent(text, texts.size());
    number(column, place == null ? 0 : place + 1L);
    if (place == null) {
      number(TEXT_LENGTHS, text.length());
      for (int i = 0; i < text.length(); i++) {
        number(TEXTS, text.charAt(i));
      }
    }
  }

  /** The number of {@code value} among those remembered at {@code column}; null when it is new. */
  @Nullable Integer before(int column, Object value) {
    Map<Object, Integer> values = seen[column];
    return values == null ? null : values.get(value);
  }

  void remember(int column, Object value) {
    Map<Object, Integer> values = seen[column];
    if (values == null) {
      values = new HashMap<>();
      seen[column] = values;
    }
    values.put(value, values.size());
  }

  /** The offset at which the span before at {@code column} ended, which now is {@code end}. */
  int moveTo(int column, int end) {
    int before = ends[column];
    ends[column] = end;
    return before;
  }

  void enter(Class<?> type) {
    if (++depth > Envelope.DEPTH) {
      throw new IllegalArgumentException(type.getName() + " is nested too deep to be written");
    }
  }

  void leave() {
    depth--;
  }

  /** The lengths of the columns, then the columns. */
  byte[] bytes() {
    Bytes all = new Bytes();
    for (Bytes column : columns) {
      all.number(column.size);
    }
    for (Bytes column : columns) {
      all.addAll(column);
    }
    return Arrays.copyOf(all.bytes, all.size);
  }

  /** Bytes that grow. */
  private static final class Bytes {
    private byte[] bytes = {};
    private int size;

    void number(long value) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        add((byte) (rest | 0x80));
        rest >>>= 7;
      }
      add((byte) rest);
    }

    void add(byte value) {
      reserve(1);
      bytes[size++] = value;
    }

    void addAll(Bytes other) {
      reserve(other.size);
      System.arraycopy(other.bytes, 0, bytes, size, other.size);
      size += other.size;
    }

    private void reserve(int more) {
      if (size + more > Envelope.LIMIT) {
        throw new IllegalArgumentException("more than " + Envelope.LIMIT + " bytes to be written");
      }
      if (size + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(16, Math.max(size + more, bytes.length * 2)));
      }
    }
  }
}
