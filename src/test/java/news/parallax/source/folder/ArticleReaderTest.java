package news.parallax.source.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Published;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String STORM =
      """
      Storm shuts the harbour of Port Ellery

      A storm shut the harbour of Port Ellery on Monday, the coast guard said.

      Nobody was hurt, and the ferries are expected to sail again on Tuesday.
      """;

  @TempDir Path folder;

  @Test
  void readsAFolderInOrderOfItsFileNames() throws IOException {
    write("b.txt", STORM.replace("Monday", "Sunday"));
    write("a.txt", STORM);
    write("deeper/c.md", STORM.replace("Monday", "Friday"));
    write("notes.ini", "x=1");

    assertThat(described(read()))
        .isEqualTo(
            "a1 a.txt by a\na2 b.txt by b\na3 deeper/c.md by c\nNOTE notes.ini: is of no kind that is read");
  }

  @Test
  void keepsAPlainTextFileUnaltered() throws IOException {
    write("a.txt", "\uFEFF" + STORM.replace("\n", "\r\n"));

    assertThat(read().articles().getFirst().text()).isEqualTo(STORM.replace("\n", "\r\n"));
  }

  @Test
  void takesPatternsTheShellLeftAsTheyWere() throws IOException {
    write("a.txt", STORM);
    write("b.md", STORM.replace("Monday", "Friday"));

    assertThat(described(read("*.txt"))).isEqualTo("a1 a.txt by a");
    assertThat(described(read("*.pdf")))
        .endsWith("matches no file: check the pattern and the folder you are in");
  }

  @Test
  void readsOneArticleALineAndSaysWhereALineIsBroken() throws IOException {
    write(
        "wire.jsonl",
        """
        {"id": "x1", "outlet": "Example Times", "published": "2031-05-04", "title": "Storm", "text": "A storm came."}
        {"id": "x2", "outlet":
        {"source": {"name": "Example Post"}, "publishedAt": "2031-05-04T23:30:00-05:00", "content": "It rained a lot."}
        {"title": "Only a title"}
        """);

    assertThat(described(read()))
        .isEqualTo(
            """
            a1 wire.jsonl#x1 by Example Times on 2031-05-04
            a2 wire.jsonl#3 by Example Post on 2031-05-05T04:30:00Z
            UNREADABLE wire.jsonl: is not valid JSON at line 2, column 23: Unexpected end-of-input within/between Object entries; the other lines are used
            UNREADABLE wire.jsonl#4: holds no article: needs an object with "text", and best "title", "outlet" and "published\"\
            """);
    assertThat(read().articles().getFirst().text()).isEqualTo("Storm\n\nA storm came.");
  }

  @Test
  void saysWhereAJsonDocumentIsBroken() throws IOException {
    write("a.json", "{\"title\": \"Storm\",\n \"text\": oops}");

    assertThat(described(read()))
        .startsWith("UNREADABLE a.json: is not valid JSON at line 2, column ");
  }

  @Test
  void takesOutletAndDateFromTheSideFile() throws IOException {
    write("a.txt", STORM);
    write("b.txt", STORM);
    write(
        "parallax.json",
        """
        {"articles": [
          {"file": "a.txt", "outlet": "Example Times", "published": "2031-05-04", "bylines": ["Ann Poe"]},
          {"file": "b.txt", "outlet": "Example Post", "published": "soon"},
          {"file": "gone.txt", "outlet": "Example Star"},
          {"file": "../elsewhere.txt", "outlet": "Example Star"}]}
        """);

    assertThat(described(read()))
        .isEqualTo(
            """
            a1 a.txt by Example Times on 2031-05-04
            a2 b.txt by Example Post
            NOTE parallax.json: for “b.txt”: the date “soon” is not understood, so it stays unknown: write it as 2031-05-04
            NOTE parallax.json: names “gone.txt”, which is not there: check the spelling
            NOTE parallax.json: names “../elsewhere.txt”, which lies outside its folder: ignored\
            """);
    assertThat(read().articles().getFirst().bylines()).containsExactly("Ann Poe");
  }

  @Test
  void givesTheDateOfAllToReportsThatNameNone() throws IOException {
    write("a.txt", STORM);
    ReaderSettings dated =
        ReaderSettings.DEFAULT.withPublished(Published.on(LocalDate.of(2031, 5, 4)));

    Intake reading = ArticleReader.read(List.of(folder.toString()), dated);

    assertThat(described(reading)).isEqualTo("a1 a.txt by a on 2031-05-04");
  }

  @Test
  void usesTheFirstOfTwoCopies() throws IOException {
    write("a.txt", STORM);
    write("b.txt", STORM);

    assertThat(described(read()))
        .isEqualTo("a1 a.txt by a\nNOTE b.txt: is a copy of a.txt: only the first is used");
  }

  @Test
  void tellsFilesNamedAlikeApartByTheirFolders() throws IOException {
    write("north/1.txt", STORM);
    write("south/1.txt", STORM.replace("Monday", "Sunday"));

    assertThat(described(read())).isEqualTo("a1 north/1.txt by north/1\na2 south/1.txt by south/1");
  }

  @Test
  void readsWhatIsLeftOfBrokenUtf8() throws IOException {
    byte[] broken =
        bytes("The café—closed since May—lost its roof in the storm, its owner sa", 0xE2, "d.");
    Files.write(folder.resolve("a.txt"), broken);

    assertThat(described(read()))
        .isEqualTo(
            "a1 a.txt by a\nNOTE a.txt: is broken UTF-8 at byte 71 (1 place in all): the rest is"
                + " used, “\uFFFD” stands for what is lost");
  }

  @Test
  void guessesTheEncodingOfOldFiles() throws IOException {
    byte[] old =
        "The caf\u00E9 lost its \u201Cfamous\u201D roof.".getBytes(Charset.forName("windows-1252"));
    Files.write(folder.resolve("a.txt"), old);

    assertThat(described(read()))
        .isEqualTo(
            "a1 a.txt by a\nNOTE a.txt: is not UTF-8 (byte 7): read as windows-1252; if letters"
                + " look wrong, save it as UTF-8");
    assertThat(read().articles().getFirst().text()).isEqualTo("The café lost its “famous” roof.");
  }

  @Test
  void readsUtf16WithAndWithoutItsMark() throws IOException {
    Files.write(folder.resolve("a.txt"), ("\uFEFF" + STORM).getBytes(StandardCharsets.UTF_16LE));
    Files.write(
        folder.resolve("b.txt"),
        STORM.replace("Monday", "Sunday").getBytes(StandardCharsets.UTF_16BE));

    assertThat(described(read()))
        .isEqualTo(
            "a1 a.txt by a\na2 b.txt by b\nNOTE b.txt: has no byte order mark: read as UTF-16BE");
    assertThat(read().articles().getFirst().text()).isEqualTo(STORM);
  }

  @Test
  void recordsWhatHoldsNoText() throws IOException {
    write("empty.txt", "");
    write("space.txt", " \n\u00A0\n\t\n");
    Files.write(folder.resolve("zero.txt"), bytes("GIF", 0, "binary"));
    write("paper.txt", "%PDF-1.7");

    assertThat(described(read()))
        .isEqualTo(
            """
            UNREADABLE empty.txt: holds no words: check that it was saved completely
            UNREADABLE paper.txt: is a PDF: let its name end in .pdf
            UNREADABLE space.txt: holds no words: check that it was saved completely
            UNREADABLE zero.txt: is no text (byte 3 is zero): name a text, Markdown, HTML or JSON file\
            """);
  }

  @Test
  void recordsWhatIsNotThere() throws IOException {
    Files.createDirectories(folder.resolve("bare"));

    assertThat(described(read("bare", "gone.txt")))
        .isEqualTo(
            """
            UNREADABLE bare: holds no article: Parallax looks for files that end in .txt, .md, .html, .json, .jsonl, .pdf, .docx, .odt, .rtf, .eml or .mhtml
            UNREADABLE gone.txt: is not there: check the spelling and the folder you are in\
            """);
  }

  @Test
  void followsNoLinkInACircleOrOutOfTheFolder() throws IOException {
    write("a.txt", STORM);
    write("inner/b.txt", STORM.replace("Monday", "Sunday"));
    Path outside = Files.createTempFile("outside", ".txt");
    Files.createSymbolicLink(folder.resolve("inner/around"), folder);
    Files.createSymbolicLink(folder.resolve("out.txt"), outside);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone"));

    assertThat(described(read()).lines().sorted().toList())
        .containsExactly(
            "NOTE inner/around: is a link back to a folder around it: not followed again",
            "NOTE nowhere.txt: is a link to a file that is not there: passed over",
            "NOTE out.txt: is a link that leads out of the folder: name it directly to read it",
            "a1 a.txt by a",
            "a2 inner/b.txt by b");
    Files.delete(outside);
  }

  @Test
  void setsArticlesInOtherLanguagesAside() throws IOException {
    write("a.txt", STORM);
    write(
        "b.txt",
        "La tempête a fermé le port lundi, ont annoncé les gardes-côtes. Personne n'a été blessé.");

    assertThat(described(read()))
        .isEqualTo("a1 a.txt by a\nNOTE b.txt: French, not yet analysed: set aside");
  }

  @Test
  void cutsAnArticleThatNeverEnds() throws IOException {
    write("a.txt", "The storm went on and on. ".repeat(2_000_000));

    Intake reading = read();

    assertThat(described(reading))
        .isEqualTo(
            "a1 a.txt by a\nNOTE a.txt: is longer than 500,000 characters: only these are used");
    assertThat(reading.articles().getFirst().text()).hasSize(500_000);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] bytes(String before, int odd, String after) {
    byte[] front = before.getBytes(StandardCharsets.UTF_8);
    byte[] back = after.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[front.length + 1 + back.length];
    System.arraycopy(front, 0, all, 0, front.length);
    all[front.length] = (byte) odd;
    System.arraycopy(back, 0, all, front.length + 1, back.length);
    return all;
  }

  private Intake read(String... names) {
    List<String> inputs =
        names.length == 0
            ? List.of(folder.toString())
            : Stream.of(names).map(name -> folder + "/" + name).toList();
    return ArticleReader.read(inputs, ReaderSettings.DEFAULT);
  }

  private String described(Intake reading) {
    List<Article> read = reading.articles();
    Stream<String> articles =
        IntStream.range(0, read.size()).mapToObj(i -> "a" + (i + 1) + " " + line(read.get(i)));
    Stream<String> problems =
        reading.problems().stream()
            .map(problem -> problem.severity() + " " + problem.source() + ": " + problem.reason());
    return Stream.concat(articles, problems)
        .map(line -> line.replace(folder + "/", ""))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Article article) {
    String when = article.published() == null ? "" : " on " + article.published();
    return article.source() + " by " + article.outlet().name() + when;
  }
}
