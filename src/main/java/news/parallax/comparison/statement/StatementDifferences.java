package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;

/** Finds on what two articles differ of who did what, where, how and in which order. */
public final class StatementDifferences {
  private StatementDifferences() {}

  /**
   * The differences between two articles.
   *
   * @param two a dossier of the two
   * @param pairs their clauses that may tell the same
   */
  public static List<Difference> between(Dossier two, List<ClausePair> pairs, Sense sense) {
    List<Difference> differences = new ArrayList<>();
    SlotComparison slots = new SlotComparison(two.roster());
    pairs.forEach(pair -> differences.addAll(slots.differences(pair)));
    return differences;
  }
}
