package news.parallax.source.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import news.parallax.source.Problems;
import news.parallax.source.parser.ArticleParser;

/**
 * Finds the files behind what a user named: files, folders and patterns the shell left as they
 * were. Each file comes once, however often it was named. Not safe for use by two threads.
 */
final class InputFinder {
  private final List<Path> files = new ArrayList<>();
  private final Map<Path, Path> seen = new LinkedHashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final ArticleParser parser;
  private final Problems problems;

  /** Finds files of the formats that {@code parser} reads. */
  InputFinder(ArticleParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The files to read, in the order named; those of a folder in the order of their names. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** The folders that were named. */
  List<Path> folders() {
    return List.copyOf(folders);
  }

  void add(String input) {
    try {
      if (input.startsWith("http://") || input.startsWith("https://")) {
        problems.unreadable(
            input, "is an address, and Parallax reads files only: save the page and name the file");
      } else if (Files.exists(Path.of(input))) {
        addPath(Path.of(input));
      } else {
        addMatches(input);
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      problems.unreadable(input, "is no path or pattern this system knows: " + e.getMessage());
    }
  }

  private void addPath(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.isRegularFile(path)) {
      addFile(path);
    } else {
      problems.unreadable(
          path.toString(), "is neither a file nor a folder: save its content as a file first");
    }
  }

  private void addFolder(Path folder) {
    folders.add(folder);
    FolderWalk walk = new FolderWalk(folder, this::isArticle, problems);
    List<Path> found = walk.files();
    if (found.isEmpty()) {
      problems.unreadable(
          folder.toString(), "holds no article: Parallax looks for files that end in " + ends());
    }
    found.forEach(this::addFile);
  }

  private boolean isArticle(Path file) {
    return parser.format(file.toString()).isPresent();
  }

  /** The usual end of each format: “.txt, .md or .html”. */
  private String ends() {
    List<String> ends =
        parser.formats().stream().map(format -> "." + format.extensions().getFirst()).toList();
    int last = ends.size() - 1;
    return String.join(", ", ends.subList(0, last)) + " or " + ends.get(last);
  }

  private void addFile(Path file) {
    Path earlier = seen.putIfAbsent(identity(file), file);
    if (earlier == null) {
      files.add(file);
    } else if (!earlier.equals(file)) {
      problems.note(file.toString(), "is the same file as " + earlier + ": read once");
    }
  }

  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // reading it will say what is wrong
    }
  }

  private void addMatches(String input) {
    List<Path> matches = isPattern(input) ? matches(input) : List.of();
    if (matches.isEmpty()) {
      problems.unreadable(
          input,
          isPattern(input)
              ? "matches no file: check the pattern and the folder you are in"
              : "is not there: check the spelling and the folder you are in");
    }
    matches.forEach(this::addPath);
  }

  private static boolean isPattern(String input) {
    return input.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  private List<Path> matches(String input) {
    Path root = fixedPart(input);
    int depth = input.contains("**") ? FolderWalk.DEEPEST : Path.of(input).getNameCount();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> found = Files.find(root, depth, (path, attributes) -> true)) {
      return found
          .map(path -> input.startsWith(root.toString()) ? path : root.relativize(path))
          .filter(matcher::matches)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.unreadable(input, "could not be searched: " + e.getMessage());
      return List.of();
    }
  }

  /** The folders at the front of a pattern, up to the first that holds a wild card. */
  private static Path fixedPart(String pattern) {
    Path whole = Path.of(pattern);
    Path fixed = whole.isAbsolute() ? whole.getRoot() : Path.of("");
    for (Path name : whole) {
      if (isPattern(name.toString())) {
        break;
      }
      fixed = fixed.resolve(name);
    }
    return fixed.toString().isEmpty() ? Path.of(".") : fixed;
  }
}
