package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.engine.Comparer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No score may drop unnoticed. The scores of record lie in {@code
 * src/test/resources/pinned-scores.tsv}. A drop fails; a rise asks to be written down:
 *
 * <pre>./mvnw test -Dtest=PinnedScoresTest -Dpins.rewrite=true</pre>
 */
class PinnedScoresTest {
  private static final Path SHARED = Path.of("../shared");

  private static final class Holder {
    static final Comparer COMPARER = Comparer.english();
  }

  static Stream<StorySuite> suites() {
    Supplier<Comparer> comparer = () -> Holder.COMPARER;
    return Stream.of(
        StorySuite.example(Path.of(""), "harbour-bridge", comparer),
        StorySuite.example(Path.of(""), "water-levy", comparer),
        StorySuite.seeds(comparer));
  }

  @ParameterizedTest
  @MethodSource("suites")
  void keepsEveryPinnedScore(StorySuite suite) throws IOException {
    Optional<String> checksum = suite.checksum(SHARED);
    assumeTrue(checksum.isPresent(), "the data of " + suite.name() + " is not here");
    PinnedScores pins = PinnedScores.read();
    List<Score> scores = ((Outcome.Measured) suite.run(SHARED)).scores();
    if (Boolean.getBoolean("pins.rewrite")) {
      pins.rewrite(suite.name(), rows(scores, checksum.orElseThrow()));
      return;
    }
    SortedMap<String, String> pinned = pins.of(suite.name());
    assumeTrue(
        checksum.orElseThrow().equals(pinned.get(PinnedScores.CHECKSUM)),
        "the data of " + suite.name() + " has changed: pin its scores anew");
    assertThat(changes(scores, pinned, -1)).as("scores that dropped").isEmpty();
    List<String> rises = changes(scores, pinned, 1);
    if (!rises.isEmpty()) {
      abort("rose, write it down with -Dpins.rewrite=true: " + String.join("; ", rises));
    }
  }

  private static SortedMap<String, String> rows(List<Score> scores, String checksum) {
    SortedMap<String, String> rows = new TreeMap<>();
    rows.put(PinnedScores.CHECKSUM, checksum);
    for (Score score : scores) {
      if (score.better() != Score.Better.NEITHER) {
        rows.put(score.measure(), score.ours().text());
      }
    }
    return rows;
  }

  /** Scores that moved down (-1) or up (1), in words. */
  private static List<String> changes(
      List<Score> scores, SortedMap<String, String> pinned, int direction) {
    List<String> changes = new ArrayList<>();
    for (Score score : scores) {
      String before = pinned.get(score.measure());
      if (before != null
          && Integer.signum(score.compare(score.ours(), Figure.parse(before))) == direction) {
        changes.add("%s: %s, was %s".formatted(score.measure(), score.ours().text(), before));
      }
    }
    return changes;
  }
}
