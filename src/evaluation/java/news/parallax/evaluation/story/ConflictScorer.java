package news.parallax.evaluation.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.evaluation.Figure;
import news.parallax.evaluation.Figure.Share;
import news.parallax.evaluation.story.StoryGold.Disagreement;
import news.parallax.evaluation.story.StoryGold.Pair;

/** Scores conflicts: those the gold knows, those reported, and the traps. */
final class ConflictScorer {
  /** A position cites the value in its clause, not a paragraph. */
  private static final int LONGEST_POSITION = 300;

  private final StoryGold gold;
  private final List<List<List<Anchor>>> conflicts;

  ConflictScorer(StoryGold gold, StoryAnswer answer) {
    this.gold = gold;
    this.conflicts = answer.conflicts().stream().map(ConflictScorer::shortOnes).toList();
  }

  private static List<List<Anchor>> shortOnes(List<List<Anchor>> positions) {
    return positions.stream()
        .map(places -> places.stream().filter(at -> at.length() <= LONGEST_POSITION).toList())
        .toList();
  }

  Map<StoryMeasure, Figure> figures() {
    List<Disagreement> required = gold.conflicts().stream().filter(Disagreement::required).toList();
    long found = required.stream().filter(one -> isReported(one.sides())).count();
    long real = conflicts.stream().filter(this::isReal).count();
    long traps = gold.compatible().stream().filter(this::isReported).count();
    return Map.of(
        StoryMeasure.CONFLICTS_FOUND,
        new Share((int) found, required.size()),
        StoryMeasure.CONFLICTS_TRUE_OF_REPORTED,
        new Share((int) real, conflicts.size()),
        StoryMeasure.TRAPS_FLAGGED,
        new Share((int) traps, gold.compatible().size()));
  }

  private boolean isReported(List<Pair> sides) {
    return sides.stream()
        .anyMatch(pair -> conflicts.stream().anyMatch(conflict -> shows(conflict, pair)));
  }

  private boolean isReal(List<List<Anchor>> conflict) {
    return Stream.concat(
            gold.conflicts().stream().flatMap(one -> one.sides().stream()),
            gold.borderline().stream())
        .anyMatch(sides -> shows(conflict, sides));
  }

  /** Whether two positions of {@code conflict} hold the two sides. */
  private static boolean shows(List<List<Anchor>> conflict, Pair sides) {
    for (int i = 0; i < conflict.size(); i++) {
      for (int j = 0; j < conflict.size(); j++) {
        if (i != j && touches(conflict.get(i), sides.a()) && touches(conflict.get(j), sides.b())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean touches(List<Anchor> places, Anchor place) {
    return places.stream().anyMatch(place::overlaps);
  }
}
