package news.parallax.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records, component by component. One equal to a record written before is written as its number,
 * so that what many findings hold, an origin or a citation, is said once and is one object again
 * when it is read.
 */
final class RecordCoder implements Coder {
  private final Class<?> type;
  private final int place;
  private final RecordParts parts;
  private List<Field> fields = List.of();

  /** A coder whose components {@link #hold} gives. */
  RecordCoder(Class<?> type, int place) {
    this.type = type;
    this.place = place;
    this.parts = new RecordParts(type);
  }

  /** Gives the components; only while the shape is made, which may be recursive. */
  void hold(List<Field> components) {
    fields = List.copyOf(components);
  }

  @Override
  public void write(Object value, DocumentWriter out) {
    Integer known = out.before(place, value);
    out.number(known == null ? 0 : known + 1L);
    if (known != null) {
      return;
    }
    out.enter(type);
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(parts.part(value, i), out);
    }
    out.leave();
    out.remember(place, value);
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    long start = in.values();
    Object known = in.before(place);
    if (known != null) {
      return known;
    }
    in.enter();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).read(in);
    }
    in.leave();
    Object value = parts.put(values);
    in.remember(place, value, in.values() - start);
    return value;
  }

  @Override
  public int compare(Object a, Object b) {
    for (int i = 0; i < fields.size(); i++) {
      int order = fields.get(i).compare(parts.part(a, i), parts.part(b, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
