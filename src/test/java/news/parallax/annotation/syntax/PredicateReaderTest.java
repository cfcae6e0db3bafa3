package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each sentence stands before its clauses, whose predicates count. */
class PredicateReaderTest {
  @Test
  void tellsNegationFromFailure() {
    String rows =
        """
        He/PRP failed/VBD/fail to/TO repair/VB the/DT wall/NN ./.
          [He failed to repair the wall] repair; He; the wall; ; PAST NEGATIVE
        He/PRP made/VBD/make a/DT failed/JJ attempt/NN ./.
          [He made a failed attempt] make; He; a failed attempt; ; PAST NEGATIVE
        His/PRP$ failed/JJ ./.
          [His failed]
        The/DT brakes/NNS/brake failed/VBD/fail badly/RB ./.
          [The brakes failed badly] fail; The brakes; -; ; PAST POSITIVE
        The/DT failure/NN hurt/VBD/hurt him/PRP ./.
          [The failure hurt him] hurt; The failure; him; ; PAST POSITIVE
        Nobody/NN left/VBD/leave ./.
          [Nobody left] leave; Nobody; -; ; PAST NEGATIVE
        """;
    assertThat(AnsweredRows.clauses(rows)).isEqualTo(rows);
  }
}
