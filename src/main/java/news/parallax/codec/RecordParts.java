package news.parallax.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes records of one class apart and puts them together. The handles are made when first asked
 * for, since a program that only reads needs no more than the constructors.
 */
final class RecordParts {
  private final Class<?> type;
  private volatile @Nullable MethodHandle constructor;
  private volatile MethodHandle @Nullable [] accessors;

  RecordParts(Class<?> type) {
    this.type = type;
  }

  /** The component at {@code index}. */
  @Nullable Object part(Object value, int index) {
    try {
      return accessors()[index].invokeExact(value);
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  /** The record of {@code values}, which its canonical constructor may refuse. */
  Object put(@Nullable Object[] values) {
    try {
      return constructor().invokeExact(values);
    } catch (Throwable e) {
      throw failure(e);
    }
  }

  private static RuntimeException failure(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalArgumentException(e);
  }

  private MethodHandle constructor() throws ReflectiveOperationException {
    MethodHandle known = constructor;
    if (known == null) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      known =
          lookup()
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asType(MethodType.genericMethodType(types.length))
              .asSpreader(Object[].class, types.length);
      constructor = known;
    }
    return known;
  }

  private MethodHandle[] accessors() throws ReflectiveOperationException {
    MethodHandle[] known = accessors;
    if (known == null) {
      RecordComponent[] components = type.getRecordComponents();
      known = new MethodHandle[components.length];
      for (int i = 0; i < known.length; i++) {
        known[i] =
            lookup()
                .findVirtual(
                    type, components[i].getName(), MethodType.methodType(components[i].getType()))
                .asType(MethodType.methodType(Object.class, Object.class));
      }
      accessors = known;
    }
    return known;
  }

  private MethodHandles.Lookup lookup() throws IllegalAccessException {
    return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
  }
}
