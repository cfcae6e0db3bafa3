package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.AlignedSentences;

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
    List<AlignedSentences> sentences = AlignedSentences.of(pairs);
    List<Difference> differences = new ArrayList<>();
    for (ClausePair pair : pairs) {
      differences.addAll(new QuantityComparison().differences(pair));
      differences.addAll(new OffsetComparison().differences(pair));
    }
    DateComparison dates = new DateComparison();
    sentences.forEach(pair -> differences.addAll(dates.differences(pair)));
    TollComparison tolls = new TollComparison(two);
    differences.addAll(tolls.differences(sentences));
    differences.addAll(tolls.noneAgainstSome());
    differences.addAll(new AgeComparison(two, sentences).differences());
    differences.addAll(new ValueComparison(two, sense).differences());
    return differences;
  }

  /** What the sources that one article cites differ on. */
  public static List<Difference> within(AnnotatedArticle article) {
    return new EstimateComparison().differences(article);
  }
}
