package news.parallax.codec.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The folder of a cache and its files: entries, and drafts that are moved into place when whole.
 * Whatever else lies there is left alone. Where the file system knows owners, folder and files are
 * made for the owner alone; a folder that is a link, another's, or open for others to write in
 * could hold what somebody planted, and is refused.
 */
final class CacheFolder {
  private static final String ENTRY = ".plx";
  private static final String DRAFT = ".plx-draft";

  /** A draft is written in milliseconds: one this old was left by a process that died. */
  private static final Duration STALE = Duration.ofMinutes(10);

  private final Path path;
  private final boolean posix;

  private CacheFolder(Path path) {
    this.path = path;
    this.posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** One entry as the folder lists it. */
  record Listed(Path file, long size, FileTime used) {}

  /** The folder at {@code path}, made when it is not there. */
  static CacheFolder open(Path path) throws IOException {
    CacheFolder folder = new CacheFolder(path.toAbsolutePath());
    folder.make();
    folder.requireOwn();
    return folder;
  }

  private void make() throws IOException {
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(path, alone("rwx------"));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException(path + " is no folder, or a link to one", e);
      }
    }
  }

  /** Whose the folder is shows beside a file made just now. */
  private void requireOwn() throws IOException {
    Path probe = Files.createTempFile(path, "", DRAFT, alone("rw-------"));
    try {
      if (posix) {
        requireOwner(probe);
      }
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  private void requireOwner(Path probe) throws IOException {
    if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe))) {
      throw new IOException(path + " belongs to somebody else");
    }
    Set<PosixFilePermission> open = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
    if (open.contains(PosixFilePermission.GROUP_WRITE)
        || open.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new IOException("others may write in " + path);
    }
  }

  private FileAttribute<?>[] alone(String permissions) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  Path file(String name) {
    return path.resolve(name + ENTRY);
  }

  /**
   * The bytes of {@code file}.
   *
   * @throws NoSuchFileException when it is not there
   */
  byte[] read(Path file, int most) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size()));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // until it is full or the file ends
      }
      return bytes.array();
    }
  }

  /** Notes that {@code file} was of use, if it is still there. */
  void touch(Path file) throws IOException {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (NoSuchFileException e) {
      // Another process has thrown it away: nobody needs to know how new it was.
    }
  }

  /** All of {@code bytes} stand in {@code file} or nothing new does. */
  void write(Path file, ByteBuffer bytes) throws IOException {
    Path draft = Files.createTempFile(path, "", DRAFT, alone("rw-------"));
    try {
      try (SeekableByteChannel channel = Files.newByteChannel(draft, StandardOpenOption.WRITE)) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Windows moves nothing onto a file that is being read, and then that one says the same. */
  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AccessDeniedException e) {
      if (!Files.exists(file)) {
        throw e;
      }
    }
  }

  /** The entries; drafts of processes that died are thrown away on the way. */
  List<Listed> entries() throws IOException {
    Instant stale = Instant.now().minus(STALE);
    List<Listed> entries = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
      for (Path file : files) {
        if (file.toString().endsWith(ENTRY)) {
          list(file, entries);
        } else if (file.toString().endsWith(DRAFT)) {
          dropOlder(file, stale);
        }
      }
    }
    return entries;
  }

  private static void list(Path file, List<Listed> entries) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      entries.add(new Listed(file, found.size(), found.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      // Another process was quicker to throw it away: so it is none.
    }
  }

  private static void dropOlder(Path draft, Instant stale) throws IOException {
    try {
      if (Files.getLastModifiedTime(draft).toInstant().isBefore(stale)) {
        Files.deleteIfExists(draft);
      }
    } catch (NoSuchFileException e) {
      // Its process has moved it into place.
    }
  }
}
