package news.parallax.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists: how many elements, then each. */
record ListCoder(Field element) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    List<?> list = (List<?>) value;
    out.number(list.size());
    for (Object one : list) {
      element.write(one, out);
    }
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return element.nullable() ? withGaps(in) : List.copyOf(present(in));
  }

  /** The elements where none is absent. */
  List<Object> present(DocumentReader in) throws CodecException {
    int size = in.count();
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.coder().read(in));
    }
    return list;
  }

  private List<@Nullable Object> withGaps(DocumentReader in) throws CodecException {
    int size = in.count();
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
