package news.parallax.codec;

import java.lang.reflect.Array;

/** Arrays of numbers. */
record ArrayCoder(Class<?> component, NumberCoder element) implements Coder {
  @Override
  public void write(Object value, DocumentWriter out) {
    int length = Array.getLength(value);
    out.number(length);
    for (int i = 0; i < length; i++) {
      element.write(Array.get(value, i), out);
    }
  }

  @Override
  public Object read(DocumentReader in) throws CodecException {
    int length = in.count();
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, element.read(in));
    }
    return array;
  }

  @Override
  public int compare(Object a, Object b) {
    int shorter = Math.min(Array.getLength(a), Array.getLength(b));
    for (int i = 0; i < shorter; i++) {
      int order = element.compare(Array.get(a, i), Array.get(b, i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(Array.getLength(a), Array.getLength(b));
  }
}
