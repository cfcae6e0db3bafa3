package news.parallax.comparison.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.Dossier;
import news.parallax.engine.ReportedStory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class ClauseMatcherTest {
  private static final Dossier TWO =
      ReportedStory.of(
          """
          A barge struck the old railway bridge near Lisbon at dawn.
          Rescuers pulled 43 passengers from the water.
          The mayor of Lisbon closed the harbour to all ships.
          """,
          """
          The railway bridge near Lisbon was struck by a barge at dawn.
          The captain of the barge was arrested for drinking near the harbour.
          The harbour of Lisbon was closed by order of its mayor.
          Rescuers pulled 43 passengers from the water.
          """);

  private static final ClauseJudge DENIER =
      (one, other) -> Optional.of(new ClauseJudge.Verdict(0.01, 0, 1, 0));

  private record Sides(Clause left, Clause right) {
    static Sides of(ClauseMatch match) {
      return new Sides(match.left(), match.right());
    }
  }

  @Test
  void asksTheJudgeOnlyInDoubt() {
    List<ClauseInSentence> asked = new ArrayList<>();
    List<ClauseMatch> unjudged =
        matches((one, other) -> {
          asked.add(one);
          return Optional.empty();
        });

    assertThat(unjudged).isEqualTo(matches(ClauseJudge.SILENT));
    assertThat(asked).isNotEmpty().hasSizeLessThan(unjudged.size());
  }

  @Test
  void goesByTheJudgeWhereItWasAsked() {
    List<ClauseMatch> unjudged = matches(ClauseJudge.SILENT);
    List<ClauseMatch> denied = matches(DENIER);

    List<ClauseMatch> changed = denied.stream().filter(Predicate.not(unjudged::contains)).toList();
    assertThat(changed).isNotEmpty().hasSizeLessThan(denied.size());
    for (ClauseMatch match : changed) {
      ClauseMatch before =
          unjudged.stream()
              .filter(one -> Sides.of(one).equals(Sides.of(match)))
              .findFirst()
              .orElseThrow();
      assertThat(match.score()).isLessThan(before.score());
      assertThat(match.eventScore()).isEqualTo(before.eventScore());
    }
  }

  private static List<ClauseMatch> matches(ClauseJudge judge) {
    return new ClauseMatcher(new WordBag(), judge).matches(TWO);
  }
}
