package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the world hands in: each bad input is named with its reason and the rest is compared. */
@Tag("models")
class BadInputTest {
  @TempDir private Path folder;
  private String good = "";

  @BeforeEach
  void writeTheGoodOnes() throws IOException {
    good = BridgeReports.in(Files.createDirectory(folder.resolve("good")));
  }

  private Run compareWith(String name, byte[] content) throws IOException {
    return Run.of("compare", good, Files.write(folder.resolve(name), content).toString());
  }

  private void assertTheRestIsCompared(Run run, String message) {
    assertThat(run.err().replace(folder.toString(), "")).contains(message);
    assertThat(run.out()).contains("harbour bridge in Westmouth");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void namesAnEmptyFile() throws IOException {
    assertTheRestIsCompared(compareWith("empty.txt", new byte[0]), "/empty.txt: holds no words");
  }

  @Test
  void namesABinary() throws IOException {
    byte[] binary = new byte[4000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 37 % 256);
    }
    assertTheRestIsCompared(compareWith("photo.txt", binary), "/photo.txt: ");
  }

  @Test
  void setsAFrenchArticleAside() throws IOException {
    String french =
        """
        Le pont du port rouvre après les travaux

        Le pont du port de Westmouth a rouvert lundi après quatre mois de travaux, a déclaré la \
        mairesse devant la presse. Les automobilistes ont pu traverser de nouveau dans la matinée, \
        et les commerçants du quai se réjouissent de voir revenir leurs clients.
        """;
    Run run = compareWith("journal.txt", french.getBytes(StandardCharsets.UTF_8));
    assertThat(run.err()).contains("journal.txt: French, not yet analysed: set aside");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void namesAFileThatIsNotThere() {
    Run run = Run.of("compare", good, folder.resolve("gone.txt").toString());
    assertTheRestIsCompared(run, "/gone.txt: is not there: check the spelling");
  }

  @Test
  void readsBrokenUnicode() throws IOException {
    byte[] broken = BridgeReports.POST.getBytes(StandardCharsets.UTF_8);
    broken[60] = (byte) 0xC3;
    broken[61] = (byte) 0x28;
    Run run = compareWith("broken.txt", broken);
    assertThat(run.out()).contains("harbour bridge in Westmouth");
    assertThat(run.err()).contains("broken.txt");
  }

  @Test
  void outlivesALineOfFiftyMillionCharacters() throws IOException {
    byte[] line = "word ".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);
    Run run = compareWith("line.txt", line);
    assertThat(run.err()).contains("line.txt");
    assertThat(run.out()).contains("harbour bridge in Westmouth");
    assertThat(run.exitCode()).isIn(0, 3);
  }

  @Test
  void countsTwoCopiesOnce() throws IOException {
    Run run = compareWith("copy.txt", BridgeReports.POST.getBytes(StandardCharsets.UTF_8));
    assertThat(run.err()).contains("copy.txt");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void showsWhatALoneArticleTells() {
    Run run = Run.of("compare", good + "/post.txt");
    assertThat(run.out()).contains("Westmouth bridge open to traffic again");
    assertThat(run.err()).contains("this is one report alone");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void saysWhenNothingCouldBeRead() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Run run = Run.of("compare", empty.toString());
    assertThat(run.err().lines()).hasSize(2).last().isEqualTo("parallax: no article could be read");
    assertThat(run.exitCode()).isEqualTo(4);
  }
}
