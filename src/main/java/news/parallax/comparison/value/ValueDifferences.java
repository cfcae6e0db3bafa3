package news.parallax.comparison.value;

import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;

/** Finds the amounts, times and ages on which two articles differ. */
public final class ValueDifferences {
  private ValueDifferences() {}

  /**
   * The differences between two articles.
   *
   * @param two a dossier of the two
   * @param pairs their clauses that may tell the same
   */
  public static List<Difference> between(Dossier two, List<ClausePair> pairs, Sense sense) {
    return new ValueComparison(two, sense, pairs).differences();
  }

  /** What the sources that one article cites differ on. */
  public static List<Difference> within(AnnotatedArticle article) {
    return new EstimateComparison().differences(article);
  }
}
