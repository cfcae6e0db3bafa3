package news.parallax.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists: how many elements, then each. */
record ListCoder(Field element, int lengths) implements Coder {
  @Override
  public void write(Object value, ColumnWriter out) {
    List<?> list = (List<?>) value;
    out.number(lengths, list.size());
    for (Object one : list) {
      element.write(one, out);
    }
  }

  @Override
  public Object read(ColumnReader in) throws CodecException {
    return element.presence() < 0 ? List.copyOf(present(in)) : withGaps(in);
  }

  /** The elements where none is absent. */
  List<Object> present(ColumnReader in) throws CodecException {
    int size = in.count(lengths);
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.coder().read(in));
    }
    return list;
  }

  private List<@Nullable Object> withGaps(ColumnReader in) throws CodecException {
    int size = in.count(lengths);
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.read(in));
    }
    return Collections.unmodifiableList(list);
  }

  @Override
  public int compare(Object a, Object b) {
    Iterator<?> one = ((List<?>) a).iterator();
    Iterator<?> other = ((List<?>) b).iterator();
    while (one.hasNext() && other.hasNext()) {
      int order = element.compare(one.next(), other.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(one.hasNext(), other.hasNext());
  }
}
