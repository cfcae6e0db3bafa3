package news.parallax.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

  public static void write(String result, Path file) throws CommandException {
    try {
      Files.writeString(file, result);
    } catch (IOException e) {
      throw new CommandException(ExitCode.UNWRITABLE, file + reason(file, e), e);
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
