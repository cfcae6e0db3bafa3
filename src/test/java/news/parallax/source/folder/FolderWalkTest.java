package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.source.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();
  private FolderWalk walk = new FolderWalk(Path.of("."), file -> false, problems);

  @BeforeEach
  void start() {
    walk = new FolderWalk(folder, file -> file.toString().endsWith(".txt"), problems);
  }

  @Test
  void findsArticlesInOrderAndNamesWhatItPasses() throws IOException {
    Files.createDirectories(folder.resolve("b/.hidden"));
    for (String name : List.of("c.txt", "b/a.txt", "b/.hidden/x.txt", ".y.txt", "z.rss", "Notes")) {
      Files.writeString(folder.resolve(name), "It sank.");
    }
    Files.writeString(folder.resolve(SideFile.NAME), "{}");

    assertThat(walk.files()).containsExactly(folder.resolve("b/a.txt"), folder.resolve("c.txt"));
    assertThat(told())
        .containsExactly(
            "Notes: is of no kind that is read",
            "z.rss: is a feed, and no command reads feeds yet: save the articles it lists as"
                + " pages");
  }

  private List<String> told() {
    return problems.list().stream()
        .map(problem -> Path.of(problem.source()).getFileName() + ": " + problem.reason())
        .toList();
  }

  @Test
  void leavesOutWhatAPageWasSavedWith() throws IOException {
    Files.createDirectories(folder.resolve("page_files"));
    Files.createDirectories(folder.resolve("other_files"));
    for (String name : List.of("page.html", "page_files/frame.txt", "other_files/a.txt")) {
      Files.writeString(folder.resolve(name), "It sank.");
    }
    assertThat(walk.files()).containsExactly(folder.resolve("other_files/a.txt"));
  }

  @Test
  void namesTheFirstOfManyFilesOfOtherKinds() throws IOException {
    for (int i = 10; i < 33; i++) {
      Files.writeString(folder.resolve("p%d.jpg".formatted(i)), "");
    }
    assertThat(walk.files()).isEmpty();
    assertThat(told())
        .hasSize(21)
        .contains("p10.jpg: is a picture, film or sound: Parallax reads words only")
        .last()
        .asString()
        .endsWith(": 3 more files are of no kind that is read: passed over");
  }

  @Test
  void findsNothingInAnEmptyFolder() {
    assertThat(walk.files()).isEmpty();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void leavesTheFolderByNoLink(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("x.txt"), "It sank.");
    Files.createSymbolicLink(folder.resolve("out"), outside);
    Files.createSymbolicLink(folder.resolve("out.txt"), outside.resolve("x.txt"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));

    assertThat(walk.files()).isEmpty();
    assertThat(problems.list()).hasSize(3);
  }

  @Test
  void saysWhyAFolderCannotBeEntered() {
    walk.visitFileFailed(folder.resolve("a"), new FileSystemLoopException("a"));
    walk.visitFileFailed(folder.resolve("b"), new AccessDeniedException("b"));
    walk.visitFileFailed(folder, new IOException("device gone"));
    walk.visitFileFailed(folder.resolve("c"), new IOException("device gone"));

    assertThat(problems.list())
        .extracting(problem -> problem.severity() + " " + problem.reason())
        .containsExactly(
            "NOTE is a link back to a folder around it: not followed again",
            "UNREADABLE may not be read by you: check its permissions (chmod u+r, and u+x for"
                + " folders)",
            "UNREADABLE could not be read: device gone");
  }

  @Test
  void saysWhenTheFolderIsGone() throws IOException {
    Files.delete(folder);

    assertThat(walk.files()).isEmpty();
    Files.createDirectory(folder);
  }
}
