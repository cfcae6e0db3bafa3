package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes results where the user wants them. */
public final class Destination {
  private Destination() {}

  /** Writes {@code result} to {@code file}; to standard output where that is null. */
  static void put(String result, @Nullable Path file, Terminal terminal) throws CommandException {
    if (file == null) {
      print(result, terminal);
    } else {
      write(result, file);
    }
  }

  /** A reader that has seen enough, such as {@code head}, is no error. */
  public static void print(String result, Terminal terminal) throws CommandException {
    try {
      terminal.out().write(result.getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
    } catch (IOException e) {
      if (!"Broken pipe".equals(e.getMessage())) {
        throw new CommandException(
            ExitCode.UNWRITABLE, "standard output cannot be written: " + e.getMessage(), e);
      }
    }
  }

  /**
   * Refuses a file that would be written over an article.
   *
   * @param inputs the articles' files
   */
  static void refuseInputs(Path output, List<String> inputs) throws CommandException {
    if (inputs.stream().anyMatch(input -> isSame(input, output))) {
      throw new CommandException(
          ExitCode.USAGE, output + " is one of the articles: give another name with -o");
    }
  }

  private static boolean isSame(String input, Path output) {
    try {
      return Files.isSameFile(Path.of(input), output);
    } catch (IOException | IllegalArgumentException e) {
      return false; // one of them is no file that exists
    }
  }

  /** Refuses a file that cannot be written. */
  static void refuseFile(Path file) throws CommandException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    if (Files.isDirectory(file)) {
      throw new CommandException(ExitCode.USAGE, file + " is a folder: name a file");
    } else if (!Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.UNWRITABLE,
          "%s cannot be written: there is no folder %s".formatted(file, folder));
    } else if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new CommandException(
          ExitCode.UNWRITABLE, file + " cannot be written: you have no permission there");
    }
  }

  /** Refuses a folder that cannot be made. */
  static void refuseFolder(Path folder) throws CommandException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandException(
          ExitCode.USAGE, folder + " is a file: name a folder for the tables");
    }
  }

  /** Writes {@code file} as a whole or not at all; a device or a pipe as it can. */
  public static void write(String result, Path file) throws CommandException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, result);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), result);
      }
    } catch (IOException e) {
      throw new CommandException(ExitCode.UNWRITABLE, file + reason(file, e), e);
    }
  }

  /** What is half written when the disk is full or the power fails is never the result. */
  private static void replace(Path file, String result) throws IOException {
    String name = ".%s.%d".formatted(file.getFileName(), ProcessHandle.current().pid());
    Path half = file.resolveSibling(name);
    try {
      Files.writeString(half, result);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Writes each of {@code files}, name to content, into {@code folder}, made where missing. */
  static void write(Map<String, String> files, Path folder) throws CommandException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      makeFolderOf(target);
      write(file.getValue(), target);
    }
  }

  private static void makeFolderOf(Path file) throws CommandException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.UNWRITABLE, "the folder %s cannot be made: %s".formatted(folder, because(e)), e);
    }
  }

  private static String reason(Path file, IOException failure) {
    return Files.isDirectory(file)
        ? " is a folder: name a file"
        : " cannot be written: " + because(failure);
  }

  /** What {@code failure} means for the user. */
  static String because(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> "there is no such file or folder";
      case AccessDeniedException e -> "you have no permission there";
      case FileAlreadyExistsException e -> "a file of that name is in the way";
      default -> String.valueOf(failure.getMessage());
    };
  }
}
