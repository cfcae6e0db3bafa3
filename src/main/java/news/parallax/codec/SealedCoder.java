package news.parallax.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of a sealed type: which of the classes it permits, then the value. */
final class SealedCoder implements Coder {
  private final Map<Class<?>, Integer> tagOf = new HashMap<>();
  private final List<Coder> coders = new ArrayList<>();

  /** Adds a class it permits; only while the shape is made, which may be recursive. */
  void permit(Class<?> type, Coder coder) {
    if (tagOf.putIfAbsent(type, coders.size()) == null) {
      coders.add(coder);
    }
  }

  @Override
  public void write(Object value, DocumentWriter out) {
    int tag = tag(value);
    out.number(tag);
    coders.get(tag).write(value, out);
  }

  private int tag(Object value) {
    Class<?> type =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    Integer tag = tagOf.get(type);
    if (tag == null) {
      throw new IllegalArgumentException("no codec was made for " + type.getName());
    }
    return tag;
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    return coders.get(in.index(coders.size())).read(in);
  }

  @Override
  public int compare(Object a, Object b) {
    int tag = tag(a);
    int order = Integer.compare(tag, tag(b));
    return order != 0 ? order : coders.get(tag).compare(a, b);
  }
}
