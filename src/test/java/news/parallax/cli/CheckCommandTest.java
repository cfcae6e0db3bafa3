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
class CheckCommandTest {
  private static final String DRAFT =
      """
      The harbour bridge in Westmouth reopened on Monday.
      The repairs cost 90 million dollars, Mayor Ellen Marsh said.
      "The bridge is closed again," Marsh told reporters.
      Governor Paul Denby cut a ribbon.
      """;

  private static final String PAIR =
      """
      {"id": "%s", "text": "The bridge in Westmouth reopened on Monday.", "draft": "%s"}
      """;

  @TempDir private Path folder;
  private String reports = "";
  private Path draft = Path.of("draft.txt");

  @BeforeEach
  void write() throws IOException {
    reports = BridgeReports.in(Files.createDirectory(folder.resolve("reports")));
    draft = Files.writeString(folder.resolve("draft.txt"), DRAFT);
  }

  private Run check(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "check";
    arguments[1] = "--no-cache";
    arguments[2] = draft.toString();
    arguments[3] = reports;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  @Test
  void saysOfEachSentenceWhatTheReportsMakeOfIt() {
    assertThat(check())
        .isEqualTo(
            new Run(
                """
                4 sentences: 1 supported, 1 not found, 1 quoted wrongly, 1 contradicted
                  a1: herald, undated: Harbour bridge reopens after repairs
                  a2: post, undated: Westmouth bridge open to traffic again

                1 SUPPORTED
                  • The harbour bridge in Westmouth reopened on Monday.
                    herald: “The harbour bridge in Westmouth reopened on Monday after repairs that took four
                      months.” [a1:38]

                2 CONTRADICTED
                  • The repairs cost 90 million dollars, Mayor Ellen Marsh said.
                    contradicted: “90 million dollars”, but herald has “12 million dollars” [a1:168]
                    near it, herald: “Mayor Ellen Marsh said the work had cost 12 million dollars.” [a1:127]
                    near it, post: “The repairs cost about 15 million dollars, Mayor Ellen Marsh said.” [a2:134]

                3 QUOTED WRONGLY
                  • "The bridge is closed again," Marsh told reporters.
                    quotation altered: "The bridge is closed again,", printed by herald as “The bridge is safe
                      again” [a1:190]
                    near it, herald: "The bridge is safe again," Marsh told reporters. [a1:189]

                4 NOT FOUND
                  • Governor Paul Denby cut a ribbon.
                    no report prints this name: “Governor Paul Denby”
                    no report surely tells: “cut”, “ribbon”
                """,
                "",
                1));
  }

  @Test
  void endsWellWhenNothingIsContradicted() throws IOException {
    Files.writeString(draft, "The harbour bridge in Westmouth reopened on Monday.\n");
    assertThat(check().exitCode()).isZero();
  }

  @Test
  void readsTheDraftFromStandardInput() {
    Run run = Run.withInput(DRAFT, "check", "--no-cache", "-", reports);
    assertThat(run).isEqualTo(check());
  }

  @Test
  void writesWhatTheEndOfTheNameAsksFor() throws IOException {
    Path page = folder.resolve("check.html");
    Run run = check("-o", page.toString());
    assertThat(run).isEqualTo(new Run("", "", 1));
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("<mark title=\"contradicted\">90 million dollars</mark>")
        .doesNotContain("<script");
    assertThat(check("--format", "json").out())
        .contains("\"format\": \"parallax-check/1\"")
        .contains("\"verdict\": \"contradicted\"");
  }

  @Test
  void refusesAFormatItCannotWrite() {
    assertThat(check("-o", "check.csv"))
        .isEqualTo(new Run("", "parallax: a check comes as text, json or html\n", 2));
  }

  @Test
  void asksForTheReports() {
    assertThat(Run.of("check", "draft.txt"))
        .isEqualTo(
            new Run(
                "",
                "parallax: name a draft and then the reports: parallax check DRAFT PATH... (or"
                    + " --pairs FILE.jsonl)\n",
                2));
  }

  @Test
  void namesADraftThatIsNotThere() {
    assertThat(Run.of("check", "nowhere.txt", reports))
        .isEqualTo(
            new Run(
                "",
                "parallax: the draft nowhere.txt cannot be read: there is no such file or folder\n",
                4));
  }

  @Test
  void tellsAFolderFromADraft() {
    assertThat(Run.of("check", reports, reports))
        .isEqualTo(
            new Run(
                "",
                "parallax: "
                    + reports
                    + " is a folder: name the draft first, then the reports it is held against\n",
                2));
  }

  @Test
  void refusesADraftWithoutWords() throws IOException {
    Files.writeString(draft, " \n");
    assertThat(check())
        .isEqualTo(
            new Run(
                "",
                "parallax: " + draft + " holds no words: give a draft of a sentence or more\n",
                4));
  }

  @Test
  void checksPairsALineEachAndNamesTheOneItCannotRead() throws IOException {
    Path pairs = folder.resolve("pairs.jsonl");
    Files.writeString(
        pairs,
        PAIR.formatted("p1", "The bridge reopened on Monday.")
            + "{\"id\": \"p2\", \"text\": \"The bridge.\"}\n"
            + PAIR.formatted("p3", "The tunnel closed for 12 years."));
    Run run = Run.of("check", "--no-cache", "--pairs", pairs.toString(), "--format", "json");
    assertThat(run.out().lines().map(line -> line.replaceFirst(",\"chance.*", "")))
        .containsExactly(
            "{\"id\":\"p1\",\"consistent\":true", "{\"id\":\"p3\",\"consistent\":false");
    assertThat(run.err())
        .isEqualTo(
            "parallax: "
                + pairs
                + ", line 2: has no \"draft\": needs an object with \"id\", \"text\" and \"draft\";"
                + " the other lines are used\n");
    assertThat(run.exitCode()).isEqualTo(3);
  }

  @Test
  void pairsBringTheirOwnDrafts() {
    assertThat(Run.of("check", "--pairs", "pairs.jsonl", "draft.txt"))
        .isEqualTo(
            new Run(
                "", "parallax: --pairs brings its own texts and drafts: leave out draft.txt\n", 2));
  }
}
