package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.AlignedSentences;

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
    ListComparison lists = new ListComparison();
    TransferComparison transfers = new TransferComparison(two.roster());
    DenialComparison denials = new DenialComparison();
    for (AlignedSentences pair : AlignedSentences.of(pairs)) {
      differences.addAll(lists.differences(pair));
      transfers.difference(pair).ifPresent(differences::add);
      denials.difference(pair).ifPresent(differences::add);
    }
    differences.addAll(new RivalWordComparison(two, sense).differences());
    differences.addAll(new EnumerationComparison(two, sense).differences());
    differences.addAll(new OrderComparison(two, sense).differences());
    differences.addAll(new StanceComparison(two, sense).differences());
    differences.addAll(new RungComparison(two, sense).differences());
    differences.addAll(new LocationComparison(two).differences());
    return differences;
  }
}
