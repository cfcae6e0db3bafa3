package news.parallax.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that lie beside classes. */
public final class Resource {
  private Resource() {}

  /** The UTF-8 file {@code name} beside {@code owner}. */
  public static String text(Class<?> owner, String name) {
    try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + name + " cannot be read", e);
    }
  }
}
