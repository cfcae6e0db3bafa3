package news.parallax.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which order a set or map is written. */
enum Order {
  /** It has none: by the structure of what it holds. */
  NONE,
  /** Its own: as it lies, and so it is read back. */
  KEPT,
  /** The natural order of what it holds. */
  SORTED;

  List<Object> arranged(Collection<?> elements, Field element) {
    List<Object> arranged = new ArrayList<>(elements);
    if (this == NONE) {
      arranged.sort(element::compare);
    }
    return arranged;
  }

  /** Only the natural order can be read back. */
  static void requireNatural(@Nullable Comparator<?> comparator, Field element) {
    if (comparator != null && !comparator.equals(Comparator.naturalOrder())) {
      throw new IllegalArgumentException(element.name() + " is sorted, but not in natural order");
    }
  }
}
