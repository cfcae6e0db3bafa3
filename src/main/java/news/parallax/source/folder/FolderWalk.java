package news.parallax.source.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.parallax.source.Problems;

/**
 * The article files under a folder. Links are followed while they stay inside the folder; hidden
 * files are passed over, those of other kinds are named with the reason.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  /** Folders nested deeper are not entered: no archive is kept so, but a disk may be broken. */
  static final int DEEPEST = 50;

  private final Path root;
  private final Predicate<Path> isArticle;
  private final Problems problems;
  private final List<Path> files = new ArrayList<>();
  private final PassedOver others = new PassedOver();

  /**
   * @param isArticle whether a file is of a format we read
   */
  FolderWalk(Path root, Predicate<Path> isArticle, Problems problems) {
    this.isArticle = isArticle;
    this.root = root;
    this.problems = problems;
  }

  /** Sorted by folder and name. */
  List<Path> files() {
    files.clear();
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, this);
    } catch (IOException e) {
      problems.unreadable(root.toString(), FileProblem.reason(e));
    }
    files.sort(Comparator.naturalOrder());
    others.tell(root, problems);
    return List.copyOf(files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    boolean skipped =
        !folder.equals(root) && (isHidden(folder) || isOfPage(folder) || leaves(folder));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file) || SideFile.NAME.equals(nameOf(file))) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      problems.note(file.toString(), "is a link to a file that is not there: passed over");
    } else if (attributes.isRegularFile() && isArticle.test(file)) {
      if (!leaves(file)) {
        files.add(file);
      }
    } else {
      others.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      problems.note(path.toString(), "is a link back to a folder around it: not followed again");
    } else if (failure instanceof AccessDeniedException || !path.equals(root)) {
      problems.unreadable(path.toString(), FileProblem.reason(failure));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean leaves(Path path) throws IOException {
    boolean outside = !path.toRealPath().startsWith(root.toRealPath());
    if (outside) {
      problems.note(
          path.toString(), "is a link that leads out of the folder: name it directly to read it");
    }
    return outside;
  }

  /** Browsers save what a page is made of, other pages among it, in a folder beside the page. */
  private static boolean isOfPage(Path folder) {
    String page = nameOf(folder).replaceFirst("(?:_files|_Files|\\.files)$", "");
    return !page.equals(nameOf(folder))
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(page + end)));
  }

  private static boolean isHidden(Path path) {
    return nameOf(path).startsWith(".");
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }
}
