package news.parallax.codec.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Bytes kept in a folder under the digest of what they were made from, so that one key only ever
 * leads to one content.
 *
 * <p>It never fails its caller: what cannot be read is not there, what cannot be written is not
 * kept, and the first such failure is told once. A damaged entry is thrown away. The folder stays
 * below its bound but for what processes write at the same time, a sixteenth of the bound each at
 * most; the entries least recently used go first.
 *
 * <p>Safe for use by many threads and processes.
 */
public final class Cache {
  /** What a folder holds unless one says otherwise: 512 MB. */
  public static final long DEFAULT_BOUND = 512L << 20;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8,128}");
  private static final int HEADER = 8;
  private static final int LARGEST = 1 << 25;

  private final @Nullable CacheFolder folder;
  private final long bound;
  private final Consumer<String> problems;
  private final AtomicBoolean told = new AtomicBoolean();
  private final ReentrantLock sweeping = new ReentrantLock();

  /** Bytes that may be written before the folder is looked at again; under the lock. */
  private long allowance;

  private Cache(Path path, long bound, Consumer<String> problems) {
    this.bound = bound;
    this.problems = problems;
    this.folder = opened(path);
  }

  /** What an entry is; part of its file's name. */
  public enum Kind {
    /** One article annotated. */
    ANNOTATED,
    /** What two articles have in common. */
    PAIR,
    /** The report of one story. */
    REPORT
  }

  /**
   * The cache in the folder {@code path}, which is made for its owner alone when it is not there. A
   * folder that is a link, another user's, or open for others to write in is not used.
   *
   * @param bound bytes it may hold
   * @param problems told the first failure, in words for the user
   */
  public static Cache in(Path path, long bound, Consumer<String> problems) {
    return new Cache(path, bound, problems);
  }

  /**
   * The user's own folder for such things.
   *
   * @param env the process's environment
   * @param osName as in the system property {@code os.name}
   * @param home the user's home
   */
  public static Path userFolder(Map<String, String> env, String osName, Path home) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return named(env, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
          .resolve("parallax")
          .resolve("cache");
    }
    Path usual =
        system.startsWith("mac")
            ? home.resolve("Library").resolve("Caches")
            : named(env, "XDG_CACHE_HOME", home.resolve(".cache"));
    return usual.resolve("parallax");
  }

  /** The XDG specification lets a relative path count as none. */
  private static Path named(Map<String, String> env, String variable, Path otherwise) {
    Path path = Path.of(env.getOrDefault(variable, ""));
    return path.isAbsolute() ? path : otherwise;
  }

  private @Nullable CacheFolder opened(Path path) {
    try {
      return CacheFolder.open(path);
    } catch (IOException | RuntimeException e) {
      tell(e);
      return null;
    }
  }

  /**
   * The bytes put under {@code key}; empty when there are none.
   *
   * @param key 8 to 128 lower-case hexadecimal digits
   */
  public Optional<byte[]> get(Kind kind, String key) {
    String name = name(kind, key);
    if (folder == null) {
      return Optional.empty();
    }
    Path file = folder.file(name);
    try {
      byte[] stored = folder.read(file, LARGEST);
      Optional<byte[]> content = content(stored);
      if (content.isPresent()) {
        folder.touch(file);
      } else {
        Files.deleteIfExists(file);
      }
      return content;
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      tell(e);
      return Optional.empty();
    }
  }

  /** Keeps {@code bytes} under {@code key}, as far as that can be done. */
  public void put(Kind kind, String key, byte[] bytes) {
    String name = name(kind, key);
    if (folder == null || bytes.length > Math.min(LARGEST - HEADER, bound - HEADER)) {
      return;
    }
    try {
      makeRoom(folder, bytes.length + HEADER);
      folder.write(folder.file(name), stored(bytes));
    } catch (IOException | RuntimeException e) {
      tell(e);
    }
  }

  /** Throws away all entries. */
  public void clear() {
    if (folder == null) {
      return;
    }
    try {
      for (CacheFolder.Listed entry : folder.entries()) {
        Files.deleteIfExists(entry.file());
      }
    } catch (IOException | RuntimeException e) {
      tell(e);
    }
  }

  private void tell(Exception e) {
    if (told.compareAndSet(false, true)) {
      problems.accept("The cache cannot be used: " + e);
    }
  }

  private static String name(Kind kind, String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("need 8 to 128 hexadecimal digits, got " + key);
    }
    return kind.name().toLowerCase(Locale.ROOT) + "-" + key;
  }

  /** A checksum, the length, the bytes. */
  private static ByteBuffer stored(byte[] bytes) {
    return ByteBuffer.allocate(HEADER + bytes.length)
        .putInt(crc(bytes, 0, bytes.length))
        .putInt(bytes.length)
        .put(bytes)
        .flip();
  }

  private static Optional<byte[]> content(byte[] stored) {
    if (stored.length < HEADER) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(stored);
    int crc = in.getInt();
    int length = in.getInt();
    if (length != in.remaining() || crc != crc(stored, HEADER, length)) {
      return Optional.empty();
    }
    byte[] content = new byte[length];
    in.get(content);
    return Optional.of(content);
  }

  private static int crc(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }

  /**
   * Listing the folder is paid for once in many writes: a look grants an allowance, and the next
   * one comes when it is used up. What is thrown away leaves a tenth of the bound free.
   */
  private void makeRoom(CacheFolder folder, long size) throws IOException {
    sweeping.lock();
    try {
      if (size > allowance) {
        long held = swept(folder, size);
        allowance = Math.max(size, Math.min(bound / 16, bound - held));
      }
      allowance -= size;
    } finally {
      sweeping.unlock();
    }
  }

  /** Throws entries away until {@code size} bytes fit in; the bytes still held. */
  private long swept(CacheFolder folder, long size) throws IOException {
    List<CacheFolder.Listed> entries = folder.entries();
    long held = entries.stream().mapToLong(CacheFolder.Listed::size).sum();
    if (held + size <= bound) {
      return held;
    }
    long wanted = Math.min(bound - size, bound - bound / 10);
    for (CacheFolder.Listed entry :
        entries.stream()
            .sorted(
                Comparator.comparing(CacheFolder.Listed::used)
                    .thenComparing(CacheFolder.Listed::file))
            .toList()) {
      if (held <= wanted) {
        break;
      }
      Files.deleteIfExists(entry.file());
      held -= entry.size();
    }
    return held;
  }
}
