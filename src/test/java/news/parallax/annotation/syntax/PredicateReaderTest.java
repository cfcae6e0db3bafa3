package news.parallax.annotation.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
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
    assertThat(answered(rows)).isEqualTo(rows);
  }

  /** Each sentence with its clauses: predicate, subject, object, adjuncts, tense and polarity. */
  private static String answered(String rows) {
    return rows.lines()
        .filter(row -> !row.startsWith(" "))
        .map(row -> row + "\n" + clauses(row))
        .collect(Collectors.joining());
  }

  private static String clauses(String row) {
    return ClauseReader.clauses(TaggedText.sentence(row)).stream()
        .map(clause -> "  " + shown(clause) + "\n")
        .collect(Collectors.joining());
  }

  private static String shown(Clause clause) {
    String words = "[" + TaggedText.words(clause.sentence(), clause.first(), clause.last()) + "]";
    Predicate predicate = clause.predicate();
    if (predicate == null) {
      return words;
    }
    String adjuncts =
        clause.adjuncts().stream()
            .map(adjunct -> TaggedText.words(clause.sentence(), adjunct.whole()))
            .collect(Collectors.joining(", "));
    return String.join(
        "; ",
        words + " " + predicate.name() + (predicate.passive() ? " passive" : ""),
        TaggedText.words(clause.sentence(), clause.subject()),
        TaggedText.words(clause.sentence(), clause.object()),
        adjuncts,
        predicate.tense() + " " + predicate.polarity());
  }
}
