package news.parallax.workbench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing when it is first asked for. Not safe for use by many threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T made;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T value = made == null ? source.get() : made;
    made = value;
    return value;
  }
}
