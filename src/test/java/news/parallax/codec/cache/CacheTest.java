package news.parallax.codec.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import news.parallax.codec.cache.Cache.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  private static final long BOUND = 100_000;

  @TempDir Path parent;
  private final List<String> problems = new ArrayList<>();
  private Path folder = Path.of("");

  @BeforeEach
  void nameTheFolder() {
    folder = parent.resolve("caches").resolve("parallax");
  }

  private Cache cache() {
    return Cache.in(folder, BOUND, problems::add);
  }

  private static String key(int number) {
    return "%08x".formatted(number);
  }

  private static byte[] bytes(int size, int content) {
    byte[] bytes = new byte[size];
    java.util.Arrays.fill(bytes, (byte) content);
    return bytes;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void assumePosix() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "files have no POSIX owner here");
  }

  @Test
  void keepsBytesByKindAndKey() {
    cache().put(Kind.ANNOTATED, key(1), bytes(10, 1));

    assertThat(cache().get(Kind.ANNOTATED, key(1))).hasValue(bytes(10, 1));
    assertThat(cache().get(Kind.PAIR, key(1))).isEmpty();
    assertThat(cache().get(Kind.ANNOTATED, key(2))).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void refusesAKeyThatIsNoDigest() {
    assertThatIllegalArgumentException().isThrownBy(() -> cache().get(Kind.PAIR, "../../passwd"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cache().put(Kind.PAIR, "ABCDEF00", bytes(1, 1)));
  }

  @Test
  void staysBelowItsBoundAndForgetsTheLeastRecentlyUsed() throws IOException {
    Cache cache = cache();
    for (int i = 0; i < 90; i++) {
      cache.put(Kind.PAIR, key(i), bytes(1000, i));
      age(key(i), 1000 - i);
    }
    assertThat(cache.get(Kind.PAIR, key(0))).isPresent();
    for (int i = 100; i < 130; i++) {
      cache.put(Kind.PAIR, key(i), bytes(1000, i));
      assertThat(size()).isLessThanOrEqualTo(BOUND);
    }

    assertThat(cache.get(Kind.PAIR, key(0))).isPresent();
    assertThat(cache.get(Kind.PAIR, key(1))).isEmpty();
    assertThat(cache.get(Kind.PAIR, key(89))).isPresent();
    assertThat(cache.get(Kind.PAIR, key(129))).isPresent();
    assertThat(size()).isGreaterThan(BOUND / 2);
    assertThat(problems).isEmpty();
  }

  private void age(String key, int seconds) throws IOException {
    Path file = folder.resolve("pair-" + key + ".plx");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private long size() throws IOException {
    long size = 0;
    for (Path file : files()) {
      size += Files.size(file);
    }
    return size;
  }

  @Test
  void doesNotKeepWhatIsLargerThanAll() throws IOException {
    Cache cache = cache();

    cache.put(Kind.PAIR, key(1), bytes((int) BOUND, 1));

    assertThat(files()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void throwsADamagedEntryAway() throws IOException {
    Cache cache = cache();
    cache.put(Kind.PAIR, key(1), bytes(100, 1));
    Path file = files().getFirst();
    byte[] stored = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, 50, stored.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(stored, length));
      assertThat(cache.get(Kind.PAIR, key(1))).isEmpty();
      assertThat(files()).isEmpty();
    }
    stored[50] ^= 1;
    Files.write(file, stored);

    assertThat(cache.get(Kind.PAIR, key(1))).isEmpty();
    assertThat(files()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void clearsItsOwnFilesAndNoOthers() throws IOException {
    Cache cache = cache();
    cache.put(Kind.PAIR, key(1), bytes(100, 1));
    Files.writeString(folder.resolve("notes.txt"), "mine");

    cache.clear();

    assertThat(files()).containsExactly(folder.resolve("notes.txt"));
    assertThat(cache.get(Kind.PAIR, key(1))).isEmpty();
  }

  @Test
  void throwsAwayWhatADeadProcessLeftHalfWritten() throws IOException {
    Files.createDirectories(folder);
    Path old = Files.writeString(folder.resolve("1.plx-draft"), "half");
    Path fresh = Files.writeString(folder.resolve("2.plx-draft"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

    cache().put(Kind.PAIR, key(1), bytes(100, 1));

    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void isReadableByItsOwnerAlone() throws IOException {
    assumePosix();
    cache().put(Kind.PAIR, key(1), bytes(100, 1));

    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(files().getFirst())).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void usesNoFolderThatOthersMayWriteIn() throws IOException {
    assumePosix();
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

    isOff("others may write in");
  }

  @Test
  void usesNoFolderBehindALink() throws IOException {
    assumePosix();
    Files.createDirectory(parent.resolve("caches"));
    Files.createSymbolicLink(folder, Files.createDirectory(parent.resolve("elsewhere")));

    isOff("is no folder, or a link to one");
  }

  @Test
  void readsNoEntryBehindALink() throws IOException {
    assumePosix();
    Cache cache = cache();
    cache.put(Kind.PAIR, key(1), bytes(100, 1));
    Files.createSymbolicLink(folder.resolve("pair-" + key(2) + ".plx"), files().getFirst());

    assertThat(cache.get(Kind.PAIR, key(2))).isEmpty();
    assertThat(cache.get(Kind.PAIR, key(1))).isPresent();
  }

  @Test
  void usesNoFolderOfSomebodyElse() throws IOException {
    assumePosix();
    Files.createDirectories(folder);
    try {
      Files.setAttribute(folder, "unix:uid", 12_345);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "only the system's owner can give a folder away");
    }

    isOff("belongs to somebody else");
  }

  @Test
  void missesEverythingWhereNoFolderCanBe() throws IOException {
    Files.writeString(parent.resolve("caches"), "a file");

    isOff("The cache cannot be used");
  }

  /** It says so once, and the rest goes on without it. */
  private void isOff(String problem) {
    Cache cache = cache();
    cache.put(Kind.PAIR, key(1), bytes(100, 1));
    assertThat(cache.get(Kind.PAIR, key(1))).isEmpty();
    cache.clear();
    assertThat(problems).singleElement().asString().contains(problem);
  }

  @Test
  void missesWhatItCanNoLongerKeep() throws IOException {
    Cache cache = cache();
    Files.delete(folder);

    cache.put(Kind.PAIR, key(1), bytes(100, 1));
    cache.put(Kind.PAIR, key(2), bytes(100, 1));

    assertThat(cache.get(Kind.PAIR, key(1))).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void servesManyThreads() throws InterruptedException, ExecutionException, IOException {
    List<Cache> caches = List.of(cache(), cache());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> work = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        Cache cache = caches.get(thread % 2);
        work.add(threads.submit(() -> fill(cache)));
      }
      for (Future<?> one : work) {
        one.get();
      }
    }

    assertThat(problems).isEmpty();
    assertThat(size()).isLessThanOrEqualTo(BOUND + BOUND / 8);
  }

  private static void fill(Cache cache) {
    for (int i = 0; i < 300; i++) {
      cache.put(Kind.PAIR, key(i), bytes(1000, i));
      byte[] found = cache.get(Kind.PAIR, key(i)).orElse(bytes(1000, i));
      assertThat(found).isEqualTo(bytes(1000, i));
      cache.get(Kind.PAIR, key(i / 2));
    }
  }

  @Test
  void servesManyProcesses() throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int content = 1; content <= 3; content++) {
      processes.add(
          new ProcessBuilder(
                  ProcessHandle.current().info().command().orElse("java"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  CacheWriter.class.getName(),
                  folder.toString(),
                  "50000",
                  String.valueOf(content))
              .inheritIO()
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    assertThat(size()).isLessThanOrEqualTo(60_000);
    assertThat(files()).noneMatch(file -> file.toString().endsWith("draft"));
  }

  @Test
  void liesWhereTheSystemKeepsSuchThings() {
    Path home = Path.of("/home/user").toAbsolutePath();
    Path named = Path.of("/var/caches").toAbsolutePath();

    assertThat(Cache.userFolder(Map.of(), "Linux", home))
        .isEqualTo(home.resolve(".cache/parallax"));
    assertThat(Cache.userFolder(Map.of("XDG_CACHE_HOME", named.toString()), "Linux", home))
        .isEqualTo(named.resolve("parallax"));
    assertThat(Cache.userFolder(Map.of("XDG_CACHE_HOME", "here"), "Linux", home))
        .isEqualTo(home.resolve(".cache/parallax"));
    assertThat(Cache.userFolder(Map.of(), "Mac OS X", home))
        .isEqualTo(home.resolve("Library/Caches/parallax"));
    assertThat(Cache.userFolder(Map.of("LOCALAPPDATA", named.toString()), "Windows 11", home))
        .isEqualTo(named.resolve("parallax/cache"));
    assertThat(Cache.userFolder(Map.of(), "Windows 11", home))
        .isEqualTo(home.resolve("AppData/Local/parallax/cache"));
  }
}
