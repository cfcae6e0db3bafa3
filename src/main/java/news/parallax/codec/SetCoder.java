package news.parallax.codec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets, as the list of their elements. */
record SetCoder(ListCoder elements, Order order) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    if (order == Order.SORTED) {
      Order.requireNatural(((SortedSet<?>) value).comparator(), elements.element());
    }
    elements.write(arranged(value), out);
  }

  private List<Object> arranged(Object value) {
    return order.arranged((Set<?>) value, elements.element());
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    List<Object> list = elements.present(in);
    Set<Object> set =
        order == Order.SORTED
            ? Collections.unmodifiableNavigableSet(new TreeSet<>(list))
            : Collections.unmodifiableSequencedSet(new LinkedHashSet<>(list));
    if (set.size() < list.size()) {
      throw new CodecException(elements.element().name() + " holds a value twice");
    }
    return set;
  }

  @Override
  public int compare(Object a, Object b) {
    return elements.compare(arranged(a), arranged(b));
  }
}
