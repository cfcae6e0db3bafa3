package news.parallax.view;

import java.util.List;

/** A form in which a ledger of quotations is written; implementations are pure. */
public interface QuoteFormat {
  /**
   * Who said what in {@code stories}, one for each event.
   *
   * @param layout for forms that are laid out in columns; others need none
   */
  String quotes(List<QuotedStory> stories, Provenance provenance, TextLayout layout);
}
