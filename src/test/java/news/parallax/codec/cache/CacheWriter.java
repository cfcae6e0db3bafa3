package news.parallax.codec.cache;

import java.nio.file.Path;
import java.util.Arrays;

/** A process of its own that writes a hundred entries into a cache and reads them again. */
final class CacheWriter {
  private CacheWriter() {}

  /** The folder, its bound, and a byte to write. */
  public static void main(String[] args) {
    Cache cache =
        Cache.in(
            Path.of(args[0]),
            Long.parseLong(args[1]),
            problem -> {
              throw new AssertionError(problem);
            });
    byte content = Byte.parseByte(args[2]);
    for (int i = 0; i < 100; i++) {
      String key = "%08x".formatted(i);
      byte[] bytes = new byte[1000];
      Arrays.fill(bytes, content);
      cache.put(Cache.Kind.PAIR, key, bytes);
      byte[] read = cache.get(Cache.Kind.PAIR, key).orElse(bytes);
      for (byte one : read) {
        if (one != read[0]) {
          throw new AssertionError("a mixture of two processes' bytes was read");
        }
      }
    }
  }
}
