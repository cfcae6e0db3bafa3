package news.parallax.codec;

import org.jspecify.annotations.Nullable;

/**
 * A place that holds a value or, where it may, none: a component of a record, an element of a list.
 *
 * @param name as a message names it: {@code Fact.text}
 * @param presence column that says whether there is a value; negative where there must be
 */
record Field(String name, Coder coder, int presence) {
  void write(@Nullable Object value, ColumnWriter out) {
    if (presence >= 0) {
      out.number(presence, value == null ? 0 : 1);
    }
    if (value != null) {
      coder.write(value, out);
    } else if (presence < 0) {
      throw new IllegalArgumentException(name + " is null and not marked @Nullable");
    }
  }

  @Nullable Object read(ColumnReader in) throws CodecException {
    return presence >= 0 && !in.flag(presence) ? null : coder.read(in);
  }

  /** As {@link #read}, where there must be a value. */
  Object readPresent(ColumnReader in) throws CodecException {
    return coder.read(in);
  }

  /** Absence comes first. */
  int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return coder.compare(a, b);
  }
}
