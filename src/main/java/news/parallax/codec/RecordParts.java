package news.parallax.codec;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Takes records of one class apart and puts them together by its accessors and its canonical
 * constructor. Each is looked up when first needed: a program that only reads needs the
 * constructors alone.
 */
final class RecordParts {
  private final Class<?> type;
  private volatile @Nullable Constructor<?> constructor;
  private volatile Method @Nullable [] accessors;

  RecordParts(Class<?> type) {
    this.type = type;
  }

  /** The component at {@code index}. */
  @Nullable Object part(Object value, int index) {
    try {
      return accessors()[index].invoke(value);
    } catch (ReflectiveOperationException e) {
      throw failure(e);
    }
  }

  /** The record of {@code values}, which its canonical constructor may refuse. */
  Object put(@Nullable Object[] values) {
    try {
      return constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw failure(e);
    }
  }

  private IllegalArgumentException failure(ReflectiveOperationException e) {
    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
    return new IllegalArgumentException(type.getSimpleName() + ": " + cause, e);
  }

  private Constructor<?> constructor() throws NoSuchMethodException {
    Constructor<?> known = constructor;
    if (known == null) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = components[i].getType();
      }
      known = opened(type.getDeclaredConstructor(types));
      constructor = known;
    }
    return known;
  }

  private Method[] accessors() {
    Method[] known = accessors;
    if (known == null) {
      RecordComponent[] components = type.getRecordComponents();
      known = new Method[components.length];
      for (int i = 0; i < known.length; i++) {
        known[i] = opened(components[i].getAccessor());
      }
      accessors = known;
    }
    return known;
  }

  /** A record need not be public to be part of one that is. */
  private static <M extends AccessibleObject> M opened(M member) {
    member.setAccessible(true);
    return member;
  }
}
