package news.parallax.comparison.speech;

import java.util.ArrayList;
import java.util.List;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Sense;
import news.parallax.comparison.Utterance;

/** Finds on what two articles differ of what was said: its words, when, where and how. */
public final class SpeechDifferences {
  private SpeechDifferences() {}

  /**
   * The differences between two articles.
   *
   * @param two a dossier of the two
   * @param ledger what both quote
   */
  public static List<Difference> between(Dossier two, QuoteLedger ledger, Sense sense) {
    List<Difference> differences =
        new ArrayList<>(new WordingComparison(two, sense).differences(ledger.quotations()));
    MannerComparison manners = new MannerComparison(two);
    SayingComparison sayings = new SayingComparison(two);
    for (Utterance utterance : ledger.utterances()) {
      differences.addAll(manners.differences(utterance));
      differences.addAll(sayings.differences(utterance));
    }
    return differences;
  }
}
