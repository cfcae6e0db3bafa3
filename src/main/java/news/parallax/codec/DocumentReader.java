package news.parallax.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document being read, the mirror of {@link DocumentWriter}. It trusts no byte: every count is
 * checked against the bytes that are left, and the size of the value with all that is told by
 * reference has a bound, as has its depth. For one thread.
 */
final class DocumentReader {
  private final byte[] bytes;
  private final int[] ends;
  private final List<String> texts = new ArrayList<>();
  private final @Nullable Memory[] said;
  private int at;
  private int depth;
  private long values;

  DocumentReader(byte[] bytes, int places) {
    this.bytes = bytes;
    this.ends = new int[places];
    this.said = new Memory[places];
  }

  long number() throws CodecException {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = next();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new CodecException("a number is too long");
  }

  long signed() throws CodecException {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  long fixed(int count) throws CodecException {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | (next() & 0xFF);
    }
    return value;
  }

  private byte next() throws CodecException {
    if (at == bytes.length) {
      throw new CodecException("the document ends early");
    }
    return bytes[at++];
  }

  /** A number below {@code bound}. */
  int index(int bound) throws CodecException {
    long value = number();
    if (value < 0 || value >= bound) {
      throw new CodecException("need a number below %d, got %d".formatted(bound, value));
    }
    return (int) value;
  }

  boolean flag() throws CodecException {
    return index(2) == 1;
  }

  /** How many values follow, each of one byte or more. */
  int count() throws CodecException {
    int count = index(bytes.length + 1);
    if (count > bytes.length - at) {
      throw new CodecException("the document ends before %d more values".formatted(count));
    }
    return count;
  }

  String text(int place) throws CodecException {
    Memory known = memory(place);
    int number = index(known.values.size() + 1);
    if (number > 0) {
      return (String) known.values.get(number - 1);
    }
    int elsewhere = index(texts.size() + 1);
    String text = elsewhere > 0 ? texts.get(elsewhere - 1) : newText();
    known.values.add(text);
    return text;
  }

  private String newText() throws CodecException {
    char[] units = new char[count()];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) index(Character.MAX_VALUE + 1);
    }
    String text = new String(units);
    texts.add(text);
    return text;
  }

  /** Begins a record: the one told before at {@code place}, or null when a new one follows. */
  @Nullable Object before(int place) throws CodecException {
    Memory known = memory(place);
    int number = index(known.values.size() + 1);
    values += number == 0 ? 1 : known.sizes.get(number - 1);
    if (values > Envelope.LIMIT) {
      throw new CodecException("the document unfolds to too many values");
    }
    return number == 0 ? null : known.values.get(number - 1);
  }

  /** How many records the value has so far, those told by reference counted each time. */
  long values() {
    return values;
  }

  void remember(int place, Object value, long size) {
    Memory known = memory(place);
    known.values.add(value);
    known.sizes.add(size);
  }

  private Memory memory(int place) {
    Memory known = said[place];
    if (known == null) {
      known = new Memory(new ArrayList<>(), new ArrayList<>());
      said[place] = known;
    }
    return known;
  }

  /** Where the span before at {@code place} ended. */
  int end(int place) {
    return ends[place];
  }

  void moveTo(int place, int end) {
    ends[place] = end;
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
    if (at < bytes.length) {
      throw new CodecException("the document goes on after its last value");
    }
  }

  /**
   * What was told at one place.
   *
   * @param sizes how many records each holds; of records only
   */
  private record Memory(List<Object> values, List<Long> sizes) {}
}
