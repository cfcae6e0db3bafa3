package news.parallax.comparison.draft;

import java.util.List;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;

/**
 * One sentence of a draft, held against the reports.
 *
 * @param words the sentence
 * @param backings what tells it, or comes nearest, one place of a report each, the surest first
 * @param flaws what speaks against it, in text order
 */
public record SentenceCheck(
    Citation words, Verdict verdict, List<Backing> backings, List<Flaw> flaws, Explanation why) {
  /** Copies the lists and refuses to call supported what nothing backs. */
  public SentenceCheck {
    backings = List.copyOf(backings);
    flaws = List.copyOf(flaws);
    if (verdict == Verdict.SUPPORTED && backings.isEmpty()) {
      throw new IllegalArgumentException("what is supported needs a receipt, at " + words);
    }
  }

  /**
   * Words of a report.
   *
   * @param near how near they come to the sentence, 0 to 1
   */
  public record Backing(Citation words, double near) {}
}
