package news.parallax.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.comparison.ComparedStory;
import news.parallax.engine.Comparer;
import news.parallax.engine.Models;
import news.parallax.engine.ResultCache;
import news.parallax.source.Intake;
import news.parallax.source.ReaderSettings;
import news.parallax.source.folder.ArticleReader;
import news.parallax.view.Provenance;
import news.parallax.view.json.JsonView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryScorerTest {
  private static final Path GOLD = Path.of("../shared/gold/seeds.json");
  private static final Path SCRIPT = Path.of("../shared/gold/score.py");

  @Test
  void countsWhatTheReferenceScorerCounts(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(GOLD) && Files.exists(SCRIPT), "the seeds are not here");
    assumeTrue(hasPython(), "python3 is not here");
    Intake reading = ArticleReader.read(List.of("../shared/seeds"), ReaderSettings.DEFAULT);
    ComparedStory report =
        new Comparer(Models.english(), ResultCache.NONE).compare(reading.articles(), List.of());
    Path json = folder.resolve("report.json");
    Files.writeString(json, JsonView.of(report, Provenance.of("test", Map.of())));

    assertThat(ours(report, reading)).isEqualTo(reference(json));
  }

  @Test
  void forgivesTitlesAndSpellingInASpeakersName() {
    assertThat(NameForms.same("Councillor Zoë Vann-Hart", "zoe vann hart")).isTrue();
    assertThat(NameForms.same("Mr Hart", "Zoe Hart")).isTrue();
    assertThat(NameForms.same("Zoe Hart", "Ivo Hart")).isFalse();
  }

  private static SortedMap<String, String> ours(ComparedStory report, Intake reading)
      throws IOException {
    StoryGold gold = GoldReader.read(GOLD, reading.articles());
    SortedMap<String, String> figures = new TreeMap<>();
    StoryScorer.score(gold, ReportAnswer.of(report, gold.files()))
        .forEach((measure, figure) -> figures.put(key(measure), figure.text()));
    figures.remove(key(StoryMeasure.SHARED_CALLED_EXCLUSIVE)); // the script does not count it
    return figures;
  }

  private static String key(StoryMeasure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The script's lines {@code measure figure}, without the count of receipts, which only it has.
   */
  private static SortedMap<String, String> reference(Path json)
      throws IOException, InterruptedException {
    Process script =
        new ProcessBuilder("python3", SCRIPT.toString(), json.toString(), GOLD.toString()).start();
    String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).isZero();
    return printed
        .lines()
        .map(line -> line.strip().split(" +", 2))
        .filter(fields -> !fields[0].equals("receipts_bad"))
        .collect(
            Collectors.toMap(fields -> fields[0], fields -> fields[1], (a, b) -> a, TreeMap::new));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
