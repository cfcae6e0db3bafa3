package news.parallax.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document being read, the mirror of {@link ColumnWriter}. It trusts no byte: every count is
 * checked against the bytes that are left, and the size of the value with all that is told by
 * reference has a bound, as has its depth. For one thread.
 */
final class ColumnReader {
  private final byte[] bytes;
  private final int[] at;
  private final int[] end;
  private final int[] ends;
  private final List<String> texts = new ArrayList<>();
  private final @Nullable Memory[] seen;
  private int depth;
  private long values;

  ColumnReader(byte[] bytes, int columns) throws CodecException {
    this.bytes = bytes;
    this.at = new int[columns];
    this.end = new int[columns];
    this.ends = new int[columns];
    this.seen = new Memory[columns];
    layOut(columns);
  }

  /** The lengths stand before the columns: while they are read, the first is all there is. */
  private void layOut(int columns) throws CodecException {
    int[] lengths = new int[columns];
    end[0] = bytes.length;
    for (int i = 0; i < columns; i++) {
      lengths[i] = count(0);
    }
    int start = at[0];
    for (int i = 0; i < columns; i++) {
      if (lengths[i] > bytes.length - start) {
        throw new CodecException("a column ends after the document");
      }
      at[i] = start;
      start += lengths[i];
      end[i] = start;
    }
    if (start != bytes.length) {
      throw new CodecException("the document goes on after its columns");
    }
  }

  long number(int column) throws CodecException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next(column);
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new CodecException("a number is too long");
  }

  long signed(int column) throws CodecException {
    long value = number(column);
    return (value >>> 1) ^ -(value & 1);
  }

  long fixed(int column, int size) throws CodecException {
    long value = 0;
    for (int i = 0; i < size; i++) {
      value = value << 8 | (next(column) & 0xFF);
    }
    return value;
  }

  private byte next(int column) throws CodecException {
    if (at[column] >= end[column]) {
      throw new CodecException("a column ends early");
    }
    return bytes[at[column]++];
  }

  /** A number below {@code bound}. */
  int index(int column, int bound) throws CodecException {
    long value = number(column);
    if (value < 0 || value >= bound) {
      throw new CodecException("need a number below %d, got %d".formatted(bound, value));
    }
    return (int) value;
  }

  boolean flag(int column) throws CodecException {
    return index(column, 2) == 1;
  }

  /** How many values follow, each of one byte or more. */
  int count(int column) throws CodecException {
    return index(column, bytes.length + 1);
  }

  /** As {@link #count}, of values that lie in column {@code of} alone. */
  int count(int column, int of) throws CodecException {
    return index(column, end[of] - at[of] + 1);
  }

  String text(int column) throws CodecException {
    Memory known = memory(column);
    int place = index(column, known.values.size() + 1);
    if (place > 0) {
      return (String) known.values.get(place - 1);
    }
    int global = index(column, texts.size() + 1);
    String text = global > 0 ? texts.get(global - 1) : newText();
    known.values.add(text);
    return text;
  }

  private String newText() throws CodecException {
    int length = count(ColumnWriter.TEXT_LENGTHS, ColumnWriter.TEXTS);
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) index(ColumnWriter.TEXTS, Character.MAX_VALUE + 1);
    }
    String text = new String(units);
    texts.add(text);
    return text;
  }

  /** Begins a record: the one told before at {@code column}, or null when a new one follows. */
  @Nullable Object before(int column) throws CodecException {
    Memory known = memory(column);
    int place = index(column, known.values.size() + 1);
    values += place == 0 ? 1 : known.sizes.get(place - 1);
    if (values > Envelope.LIMIT) {
      throw new CodecException("the document unfolds to too many values");
    }
    return place == 0 ? null : known.values.get(place - 1);
  }

  /** How many records the value has so far, those told by reference counted each time. */
  long values() {
    return values;
  }

  void remember(int column, Object value, long size) {
    memory(column).values.add(value);
    memory(column).sizes.add(size);
  }

  private Memory memory(int column) {
    Memory known = seen[column];
    if (known == null) {
      known = new Memory(new ArrayList<>(), new ArrayList<>());
      seen[column] = known;
    }
    return known;
  }

  /** As {@link ColumnWriter#moveTo}. */
  int lastEnd(int column) {
    return ends[column];
  }

  void moveTo(int column, int offset) {
    ends[column] = offset;
  }

  void enter() throws CodecException {
    if (++depth > Envelope.DEPTH) {
      throw new CodecException("the document is nested too deep");
    }
  }

  void leave() {
    depth--;
  }

  void requireEnd() throws CodecException {
    for (int i = 0; i < at.length; i++) {
      if (at[i] != end[i]) {
        throw new CodecException("a column goes on after its last value");
      }
    }
  }

  /**
   * What was told at one column.
   *
   * @param sizes how many records each holds; of records only
   */
  private record Memory(List<Object> values, List<Long> sizes) {}
}
