package news.parallax.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document being written: its bytes, and for each place of the shape what was said there before
 * and need not be said again. For one thread.
 */
final class DocumentWriter {
  private final Map<String, Integer> texts = new HashMap<>();
  private final @Nullable Map<Object, Integer>[] said;
  private final int[] ends;
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private int depth;

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  DocumentWriter(int places) {
    this.said = new Map[places];
    this.ends = new int[places];
  }

  /** Seven bits a byte, the lowest first; taken as unsigned. */
  void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      add((byte) (rest | 0x80));
      rest >>>= 7;
    }
    add((byte) rest);
  }

  /** Small numbers of either sign take few bytes. */
  void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  /** The lowest {@code count} bytes. */
  void fixed(long value, int count) {
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
      add((byte) (value >> shift));
    }
  }

  private void add(byte value) {
    if (size == Envelope.LIMIT) {
      throw new IllegalArgumentException("more than " + Envelope.LIMIT + " bytes to be written");
    }
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = value;
  }

  /** By its number among the texts of the place; one new there by its number among all. */
  void text(int place, String text) {
    Integer known = before(place, text);
    number(known == null ? 0 : known + 1L);
    if (known != null) {
      return;
    }
    remember(place, text);
    Integer elsewhere = texts.putIfAbsent(text, texts.size());
    number(elsewhere == null ? 0 : elsewhere + 1L);
    if (elsewhere == null) {
      number(text.length());
      for (int i = 0; i < text.length(); i++) {
        number(text.charAt(i));
      }
    }
  }

  /** The number of {@code value} among those remembered at {@code place}; null when it is new. */
  @Nullable Integer before(int place, Object value) {
    Map<Object, Integer> values = said[place];
    return values == null ? null : values.get(value);
  }

  void remember(int place, Object value) {
    Map<Object, Integer> values = said[place];
    if (values == null) {
      values = new HashMap<>();
      said[place] = values;
    }
    values.put(value, values.size());
  }

  /** The offset at which the span before at {@code place} ended, which now is {@code end}. */
  int moveTo(int place, int end) {
    int before = ends[place];
    ends[place] = end;
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

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
