package news.parallax.engine;

import news.parallax.comparison.Dossier;
import news.parallax.comparison.QuoteLedger;

/**
 * Who said what in the articles on one event.
 *
 * @param dossier the articles and their names
 */
public record StoryQuotes(Dossier dossier, QuoteLedger ledger) {}
