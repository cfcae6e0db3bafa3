package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
  @TempDir private Path folder;

  @Test
  void takesAReaderWhoHasSeenEnoughForNoError() {
    assertThatNoException().isThrownBy(() -> Destination.print("page", failing("Broken pipe")));
  }

  @Test
  void tellsWhyStandardOutputFails() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.print("page", failing("No space left on device")))
        .withMessage("standard output cannot be written: No space left on device")
        .matches(refusal -> refusal.exitCode() == ExitCode.UNWRITABLE);
  }

  @Test
  void refusesToWriteOverAnArticle() throws IOException {
    Path article = Files.writeString(folder.resolve("herald.txt"), "Ferry sails");

    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.refuseInputs(article, List.of(article.toString())))
        .withMessageEndingWith("herald.txt is one of the articles: give another name with -o");
    assertThatNoException()
        .isThrownBy(() ->
            Destination.refuseInputs(folder.resolve("new.txt"), List.of(article.toString(), "\0")));
  }

  @Test
  void namesAFolderThatStandsForAFile() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.write("page", folder))
        .withMessageEndingWith(" is a folder: name a file");
  }

  @Test
  void tellsWhenTheFolderIsNotThere() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.write("page", folder.resolve("none/page.txt")))
        .withMessageEndingWith("cannot be written: there is no such file or folder");
  }

  @Test
  void refusesEarlyWhatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.refuseFile(folder))
        .withMessageEndingWith(" is a folder: name a file");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.refuseFile(folder.resolve("none/page.txt")))
        .withMessageContaining("page.txt cannot be written: there is no folder ");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.refuseFolder(file))
        .withMessageEndingWith("out is a file: name a folder for the tables");
    assertThatNoException().isThrownBy(() -> Destination.refuseFile(file));
    assertThatNoException().isThrownBy(() -> Destination.refuseFolder(folder.resolve("new")));
  }

  @Test
  void writesAWholeFileThroughALinkAndLeavesNothingElse() throws CommandException, IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

    Destination.write("new", link);

    assertThat(file).hasContent("new");
    assertThat(link).isSymbolicLink();
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void makesTheFoldersOfItsFiles() throws CommandException, IOException {
    Destination.write(Map.of("event-1/report.html", "page"), folder.resolve("out"));

    assertThat(folder.resolve("out/event-1/report.html")).hasContent("page");
  }

  @Test
  void tellsWhenAFileIsInTheWayOfAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "");

    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> Destination.write(Map.of("a/report.html", "page"), file))
        .withMessageStartingWith("the folder ")
        .withMessageContaining(" cannot be made: ");
  }

  @Test
  void saysWhatAFailureMeans() {
    assertThat(Destination.because(new NoSuchFileException("a")))
        .isEqualTo("there is no such file or folder");
    assertThat(Destination.because(new AccessDeniedException("a")))
        .isEqualTo("you have no permission there");
    assertThat(Destination.because(new FileAlreadyExistsException("a")))
        .isEqualTo("a file of that name is in the way");
    assertThat(Destination.because(new IOException("it hums"))).isEqualTo("it hums");
  }

  private static Terminal failing(String message) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Terminal(
        InputStream.nullInputStream(),
        out,
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false,
        false,
        80,
        Map.of());
  }
}
