package news.parallax.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps, as the list of their keys and the list of what these lead to. */
record MapCoder(ListCoder keys, ListCoder values, Order order) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    if (order == Order.SORTED) {
      Order.requireNatural(((SortedMap<?, ?>) value).comparator(), keys.element());
    }
    List<Object> arranged = arranged(value);
    keys.write(arranged, out);
    values.write(values(value, arranged), out);
  }

  private List<Object> arranged(Object value) {
    return order.arranged(((Map<?, ?>) value).keySet(), keys.element());
  }

  @SuppressWarnings("unchecked") // a map's keys lead to its values
  private static List<Object> values(Object value, List<Object> keys) {
    List<Object> values = new ArrayList<>();
    for (Object key : keys) {
      values.add(((Map<Object, Object>) value).get(key));
    }
    return values;
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    List<Object> keyList = keys.present(in);
    List<Object> valueList = values.present(in);
    Map<Object, Object> map = order == Order.SORTED ? new TreeMap<>() : new LinkedHashMap<>();
    for (int i = 0; i < Math.min(keyList.size(), valueList.size()); i++) {
      map.put(keyList.get(i), valueList.get(i));
    }
    if (map.size() < keyList.size() || keyList.size() != valueList.size()) {
      throw new CodecException(keys.element().name() + " are not as many as what they lead to");
    }
    return unmodifiable(map);
  }

  private static Map<Object, Object> unmodifiable(Map<Object, Object> map) {
    return switch (map) {
      case TreeMap<Object, Object> tree -> Collections.unmodifiableNavigableMap(tree);
      case LinkedHashMap<Object, Object> linked -> Collections.unmodifiableSequencedMap(linked);
      default -> throw new IllegalStateException("no such map is made");
    };
  }

  @Override
  public int compare(Object a, Object b) {
    List<Object> one = arranged(a);
    List<Object> other = arranged(b);
    int order = keys.compare(one, other);
    return order != 0 ? order : values.compare(values(a, one), values(b, other));
  }
}
