package news.parallax.codec;

import org.jspecify.annotations.Nullable;

/**
 * A place that holds a value or, where it may, none: a component of a record, an element of a list.
 *
 * @param name as a message names it: {@code Fact.text}
 * @param nullable whether the value may be absent, which is then said before it
 */
record Field(String name, Coder coder, boolean nullable) {
  void write(@Nullable Object value, DocumentWriter out) {
    if (nullable) {
      out.number(value == null ? 0 : 1);
    }
    if (value != null) {
      coder.write(value, out);
    } else if (!nullable) {
      throw new IllegalArgumentException(name + " is null and not marked @Nullable");
    }
  }

  @Nullable Object read(DocumentReader in) throws CodecException {
    return nullable && !in.flag() ? null : coder.read(in);
  }

  /** Absence comes first. */
  int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return coder.compare(a, b);
  }
}
