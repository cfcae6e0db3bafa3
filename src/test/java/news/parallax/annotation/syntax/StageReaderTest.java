package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each sentence stands before how far the verb of its first clause has come. */
class StageReaderTest {
  @Test
  void readsHowFarAThingHasCome() {
    String rows =
        """
        The/DT port/NN plans/VBZ/plan to/TO close/VB | PLANNED
        The/DT port/NN vowed/VBD/vow to/TO close/VB | PLANNED
        The/DT port/NN is/VBZ/be expected/VBN/expect to/TO close/VB | PLANNED
        The/DT port/NN tried/VBD/try to/TO close/VB | ATTEMPTED
        The/DT port/NN began/VBD/begin closing/VBG/close | BEGUN
        The/DT port/NN finished/VBD/finish closing/VBG/close | COMPLETED
        The/DT port/NN plans/VBZ/plan to/TO begin/VB closing/VBG/close | PLANNED
        The/DT port/NN closed/VBD/close | TOLD
        The/DT port/NN began/VBD/begin repairs/NNS/repair | BEGUN
        """;
    assertThat(stages(rows)).isEqualTo(rows);
  }

  @Test
  void takesADeedForAPlanOnlyWithWhatIsMeantBehindIt() {
    String rows =
        """
        The/DT port/NN offered/VBD/offer berths/NNS/berth | TOLD
        The/DT port/NN ordered/VBD/order the/DT ships/NNS/ship to/TO leave/VB | PLANNED
        """;
    assertThat(stages(rows)).isEqualTo(rows);
  }

  @Test
  void readsTheNounThatAnInfinitiveHangsOn() {
    String rows =
        """
        a/DT plan/NN to/TO close/VB the/DT port/NN | PLANNED
        an/DT attempt/NN to/TO close/VB the/DT port/NN | ATTEMPTED
        a/DT chance/NN to/TO close/VB the/DT port/NN | TOLD
        """;
    assertThat(stages(rows)).isEqualTo(rows);
  }

  @Test
  void letsWhatIsToldBeBegunOrCompleted() {
    assertThat(Stage.TOLD.fits(Stage.COMPLETED)).isTrue();
    assertThat(Stage.BEGUN.fits(Stage.TOLD)).isTrue();
    assertThat(Stage.BEGUN.fits(Stage.COMPLETED)).isFalse();
    assertThat(Stage.PLANNED.fits(Stage.TOLD)).isFalse();
    assertThat(Stage.ATTEMPTED.fits(Stage.TOLD)).isFalse();
  }

  private static String stages(String rows) {
    return rows.lines()
        .map(row -> row.substring(0, row.indexOf(" | ")))
        .map(line -> line + " | " + stage(line) + "\n")
        .collect(Collectors.joining());
  }

  private static Stage stage(String line) {
    Clause first = ClauseReader.clauses(TaggedText.sentence(line)).getFirst();
    return Objects.requireNonNull(first.predicate()).stage();
  }
}
