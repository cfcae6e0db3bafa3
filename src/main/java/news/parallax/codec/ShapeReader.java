package news.parallax.codec;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import news.parallax.article.Digest;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a type and of all within its reach. A record has one place for all that is
 * said of it, a text or a span one for each component that holds it: there, like follows like.
 * While it walks it notes down what it sees, and the digest of these notes names the shape.
 */
final class ShapeReader {
  private static final Map<Class<?>, Order> SETS =
      Map.of(
          Set.class, Order.NONE,
          SequencedSet.class, Order.KEPT,
          SortedSet.class, Order.SORTED,
          NavigableSet.class, Order.SORTED);
  private static final Map<Class<?>, Order> MAPS =
      Map.of(
          Map.class, Order.NONE,
          SequencedMap.class, Order.KEPT,
          SortedMap.class, Order.SORTED,
          NavigableMap.class, Order.SORTED);

  private final Map<Class<?>, Coder> known = new HashMap<>();
  private final StringBuilder notes = new StringBuilder();
  private int places;

  private ShapeReader() {}

  static RecordShape read(Class<?> type) {
    ShapeReader reader = new ShapeReader();
    Coder root = reader.coder(type, type.getName());
    return new RecordShape(root, reader.places, Digest.sha256(reader.notes.toString()));
  }

  private Field field(AnnotatedType type, String name) {
    boolean nullable = type.isAnnotationPresent(Nullable.class);
    note(nullable ? "?" : "");
    return new Field(name, coder(type, name), nullable);
  }

  private Coder coder(AnnotatedType type, String name) {
    Type plain = type.getType();
    if (plain instanceof Class<?> simple) {
      return coder(simple, name);
    }
    if (type instanceof AnnotatedParameterizedType generic
        && ((ParameterizedType) plain).getRawType() instanceof Class<?> raw) {
      return collection(raw, generic.getAnnotatedActualTypeArguments(), name);
    }
    throw refusal(name, plain);
  }

  private Coder collection(Class<?> raw, AnnotatedType[] of, String name) {
    note(raw.getName());
    if (raw == List.class) {
      return list(of[0], name);
    }
    if (raw == Optional.class) {
      return new OptionalCoder(new Field(name, coder(of[0], name), true));
    }
    if (SETS.containsKey(raw)) {
      return new SetCoder(list(of[0], name), order(SETS, raw));
    }
    if (MAPS.containsKey(raw)) {
      return new MapCoder(list(of[0], name), list(of[1], name), order(MAPS, raw));
    }
    throw refusal(name, raw);
  }

  private static Order order(Map<Class<?>, Order> orders, Class<?> raw) {
    return orders.getOrDefault(raw, Order.NONE);
  }

  private ListCoder list(AnnotatedType of, String name) {
    return new ListCoder(field(of, name));
  }

  private Coder coder(Class<?> type, String name) {
    note(type.getName());
    if (type == Span.class) {
      return new SpanCoder(places++);
    }
    Optional<Leaf> leaf = Leaf.of(type);
    if (leaf.isPresent()) {
      return leaf(leaf.get());
    }
    if (type.isArray() && type.getComponentType().isPrimitive()) {
      return array(type.getComponentType(), name);
    }
    Coder before = known.get(type);
    return before != null ? before : shared(type, name);
  }

  private Coder leaf(Leaf leaf) {
    return leaf.isText() ? new TextCoder(leaf, places++) : new NumberCoder(leaf);
  }

  private Coder array(Class<?> component, String name) {
    Leaf leaf = Leaf.of(component).orElseThrow(() -> refusal(name, component));
    return new ArrayCoder(component, new NumberCoder(leaf));
  }

  /** Types that have one coder for all their places. */
  private Coder shared(Class<?> type, String name) {
    if (type.isRecord() && type.getTypeParameters().length == 0) {
      return record(type);
    }
    if (type.isEnum()) {
      return constants(type);
    }
    if (type.isSealed()) {
      return variants(type, name);
    }
    throw refusal(name, type);
  }

  private Coder record(Class<?> type) {
    RecordCoder coder = new RecordCoder(type, places++);
    known.put(type, coder);
    List<Field> fields = new ArrayList<>();
    note("(");
    for (RecordComponent component : type.getRecordComponents()) {
      note(component.getName());
      String name = type.getSimpleName().concat(".").concat(component.getName());
      fields.add(field(component.getAnnotatedType(), name));
    }
    note(")");
    coder.hold(fields);
    return coder;
  }

  private Coder constants(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    for (Object constant : constants) {
      note(((Enum<?>) constant).name());
    }
    note(".");
    Coder coder = new EnumCoder(constants);
    known.put(type, coder);
    return coder;
  }

  private Coder variants(Class<?> type, String name) {
    SealedCoder coder = new SealedCoder();
    known.put(type, coder);
    permit(type, coder, name);
    note(".");
    return coder;
  }

  private void permit(Class<?> type, SealedCoder into, String name) {
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      if (permitted.isSealed() && !permitted.isEnum()) {
        permit(permitted, into, name);
      } else {
        into.permit(permitted, coder(permitted, name));
      }
    }
  }

  /** The notes only grow, so that two shapes with the same ones are written alike. */
  private void note(String what) {
    notes.append(what).append(' ');
  }

  private static IllegalArgumentException refusal(String name, Type type) {
    return new IllegalArgumentException(
        "%s is a %s, which no codec carries".formatted(name, type.getTypeName()));
  }
}
