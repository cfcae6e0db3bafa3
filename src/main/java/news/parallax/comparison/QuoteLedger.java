package news.parallax.comparison;

import java.util.List;

/**
 * All that was quoted in a story.
 *
 * @param quotations in the order of the articles and their text
 * @param utterances those that several places give
 */
public record QuoteLedger(List<StoryQuotation> quotations, List<Utterance> utterances) {
  /** Copies the lists. */
  public QuoteLedger {
    quotations = List.copyOf(quotations);
    utterances = List.copyOf(utterances);
  }
}
