package news.parallax.engine;

import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;

/** Who said what in the articles on one event. Immutable; no record, for it holds articles. */
public final class StoryQuotes {
  private final Dossier dossier;
  private final QuoteLedger ledger;

  StoryQuotes(Dossier dossier, QuoteLedger ledger) {
    this.dossier = dossier;
    this.ledger = ledger;
  }

  /** The articles and their names. */
  public Dossier dossier() {
    return dossier;
  }

  /** Their quotations. */
  public QuoteLedger ledger() {
    return ledger;
  }
}
