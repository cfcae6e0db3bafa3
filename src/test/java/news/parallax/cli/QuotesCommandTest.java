package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("models")
class QuotesCommandTest {
  @TempDir private Path folder;
  private String reports = "";

  @BeforeEach
  void write() throws IOException {
    reports = BridgeReports.in(Files.createDirectory(folder.resolve("reports")));
  }

  @Test
  void groupsUtterancesBySpeakerWithOutletAndReceipt() {
    Run run = Run.of("quotes", reports);
    assertThat(run)
        .isEqualTo(
            new Run(
                """
                4 quotations by 1 speaker in 2 articles
                  a1: herald, undated: Harbour bridge reopens after repairs
                  a2: post, undated: Westmouth bridge open to traffic again

                ELLEN MARSH – Mayor
                  herald, post (direct): “The bridge is safe again” [a1:190] [a2:203]
                  herald (reported): said the work had cost 12 million dollars [a1:150]
                  post (reported): The repairs cost about 15 million dollars, Mayor Ellen Marsh said [a2:134]
                """,
                "",
                0));
  }

  @Test
  void readsOneArticleAlone() {
    Run run = Run.of("quotes", reports + "/post.txt");
    assertThat(run.out()).startsWith("2 quotations by 1 speaker in 1 article\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void findsTheSpeakerByPartOfTheNameWhateverItsCase() {
    assertThat(Run.of("quotes", "--speaker", "MÁRSH", reports))
        .isEqualTo(Run.of("quotes", reports));
  }

  @Test
  void namesTheNearestWhenNobodyIsCalledSo() {
    Run run = Run.of("quotes", "--speaker", "Helen Mash", reports);
    assertThat(run)
        .isEqualTo(
            new Run(
                "",
                "parallax: nobody called \"Helen Mash\" is quoted here; near it are: Ellen Marsh\n",
                1));
  }

  @Test
  void printsARowForEachWording() {
    Run run = Run.of("quotes", "--format", "csv", reports + "/post.txt");
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            event,utterance,speaker,role,relation,outlet,article,start,end,text,mode,channel,source,cue,stance,namedBy
            1,,Ellen Marsh,Mayor,verbatim,post,a1,134,175,The repairs cost about 15 million dollars,indirect,,Mayor Ellen Marsh,said,asserts,
            1,,Ellen Marsh,Mayor,verbatim,post,a1,202,229,\"""The bridge is safe again,\""",direct,,she,said,asserts,
            """);
  }

  @Test
  void takesTheFormatFromTheFileName() throws IOException {
    Path page = folder.resolve("quotes.md");
    assertThat(Run.of("quotes", reports, "-o", page.toString())).isEqualTo(new Run("", "", 0));
    assertThat(Files.readString(page))
        .contains(
            "## Ellen Marsh\n\n*Mayor*\n\n- **herald, post (direct):** “The bridge is safe again”");
  }

  @Test
  void printsJsonWithReceipts() {
    assertThat(Run.of("quotes", "--format", "json", reports).out())
        .contains("\"format\": \"parallax-quotes/1\"", "\"relation\": \"verbatim\"", "\"sha256\"");
  }

  @Test
  void hasNoPage() {
    Run run = Run.of("quotes", "--format", "html", reports);
    assertThat(run.err()).contains("quotes come as text, json, markdown or csv");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
