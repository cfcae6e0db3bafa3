package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.EnglishModels;
import news.parallax.engine.ArticleAnnotator;
import news.parallax.engine.Comparer;
import news.parallax.engine.Models;
import news.parallax.engine.ResultCache;
import news.parallax.evaluation.brief.FiveWSuite;
import news.parallax.evaluation.conflict.ConflictSuite;
import news.parallax.evaluation.conflict.NumberPairSuite;
import news.parallax.evaluation.framing.FramingSuite;
import news.parallax.evaluation.furniture.FurnitureSuite;
import news.parallax.evaluation.origin.OriginSuite;
import news.parallax.evaluation.quotation.PolnearSuite;
import news.parallax.evaluation.story.FactsSuite;
import news.parallax.evaluation.story.StorySuite;
import news.parallax.evaluation.time.SpecSuite;
import news.parallax.evaluation.time.TimeMlSuite;
import news.parallax.training.SenseSuite;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No score may drop unnoticed. The scores of record lie in {@code
 * src/test/resources/pinned-scores.tsv}. A drop fails; a rise asks to be written down:
 *
 * <pre>./mvnw test -Dtest=PinnedScoresTest -Dpins.rewrite=true</pre>
 *
 * <p>Suites share the models, which are safe for use by many threads, and nothing else.
 */
@Tag("pins")
class PinnedScoresTest {
  private static final Path SHARED = Path.of("../shared");

  private static final class Holder {
    static final ArticleAnnotator ANNOTATOR = new ArticleAnnotator(EnglishModels.tagger());
    static final Comparer COMPARER =
        new Comparer(
            Models.of(
                ANNOTATOR, EnglishModels.embedder(), EnglishModels.judge(), EnglishModels.points()),
            ResultCache.NONE);
  }

  /** Suites that take seconds, one that takes two minutes. */
  static Stream<Named<Suite>> suites() {
    Supplier<Comparer> comparer = () -> Holder.COMPARER;
    List<Suite> suites = new ArrayList<>();
    suites.add(StorySuite.example(Path.of(""), "harbour-bridge", comparer));
    suites.add(StorySuite.example(Path.of(""), "water-levy", comparer));
    suites.add(StorySuite.seeds(comparer));
    suites.add(new PolnearSuite(() -> Holder.ANNOTATOR));
    suites.addAll(StorySuite.annotated(Path.of(""), comparer));
    suites.add(new FactsSuite(Path.of(""), comparer, EnglishModels::embedder));
    suites.add(new TimeMlSuite(EnglishModels::tagger));
    suites.add(new SpecSuite(EnglishModels::tagger));
    suites.add(new FramingSuite(() -> Holder.ANNOTATOR));
    suites.add(new FiveWSuite(comparer));
    suites.add(new NumberPairSuite(comparer));
    suites.add(new ConflictSuite(Path.of(""), comparer));
    suites.add(new FurnitureSuite(Path.of("")));
    suites.add(new OriginSuite(() -> Holder.ANNOTATOR));
    suites.add(new SenseSuite(Path.of(""), () -> Holder.ANNOTATOR, EnglishModels::embedder));
    return suites.stream().map(suite -> Named.of(suite.name(), suite));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("suites")
  void keepsEveryPinnedScore(Suite suite) throws IOException {
    assumeTrue(suite.missing(SHARED).isEmpty(), () -> "no data at " + suite.missing(SHARED).get());
    String checksum = Checksum.of(suite.needs(SHARED));
    List<Score> scores = suite.measure(SHARED);
    if (Boolean.getBoolean("pins.rewrite")) {
      PinnedScores.rewrite(suite.name(), rows(suite, scores, checksum));
      return;
    }
    SortedMap<String, String> pinned = PinnedScores.read().of(suite.name());
    assumeTrue(
        checksum.equals(pinned.get(PinnedScores.CHECKSUM)),
        "the data of " + suite.name() + " has changed: pin its scores anew");
    assertThat(changes(suite, scores, pinned, -1)).as("scores that dropped").isEmpty();
    List<String> rises = changes(suite, scores, pinned, 1);
    if (!rises.isEmpty()) {
      abort("rose, write it down with -Dpins.rewrite=true: " + String.join("; ", rises));
    }
  }

  private static SortedMap<String, String> rows(Suite suite, List<Score> scores, String checksum) {
    SortedMap<String, String> rows = new TreeMap<>();
    rows.put(PinnedScores.CHECKSUM, checksum);
    for (Score score : scores) {
      if (score.better() != Score.Better.NEITHER) {
        rows.put(key(suite, score), score.ours().text());
      }
    }
    return rows;
  }

  /** The measure, with its data where the suite has several. */
  private static String key(Suite suite, Score score) {
    return score.data().equals(suite.name())
        ? score.measure()
        : score.measure() + ", " + score.data();
  }

  /** Scores that moved down (-1) or up (1), in words. */
  private static List<String> changes(
      Suite suite, List<Score> scores, SortedMap<String, String> pinned, int direction) {
    List<String> changes = new ArrayList<>();
    for (Score score : scores) {
      String before = pinned.get(key(suite, score));
      if (before != null
          && Integer.signum(score.compare(Figure.parse(score.ours().text()), Figure.parse(before)))
              == direction) {
        changes.add("%s: %s, was %s".formatted(key(suite, score), score.ours().text(), before));
      }
    }
    return changes;
  }
}
