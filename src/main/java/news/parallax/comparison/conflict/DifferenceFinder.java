package news.parallax.comparison.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Sense;
import news.parallax.comparison.point.PointDifferences;
import news.parallax.comparison.speech.SpeechDifferences;
import news.parallax.comparison.value.ValueDifferences;

/**
 * Finds on what two reports differ, and on what the sources of one do. It knows nothing of the
 * other reports of the story, so that what it finds can be kept for as long as the two are.
 */
public final class DifferenceFinder {
  private final Sense sense;
  private final PointDifferences points;

  /**
   * A finder that weighs with {@code sense} what is told of two values, and asks {@code judge} of
   * what nobody else found.
   */
  public DifferenceFinder(Sense sense, PointJudge judge) {
    this.sense = sense;
    this.points = new PointDifferences(sense, judge);
  }

  /**
   * The differences between two articles.
   *
   * @param two a dossier of the two
   * @param pairs their clauses that may tell the same, likeliest first
   * @param ledger what both quote
   */
  public List<Difference> between(Dossier two, List<ClausePair> pairs, QuoteLedger ledger) {
    if (two.articles().size() != 2) {
      throw new IllegalArgumentException("need two articles, got " + two.articles().size());
    }
    List<Difference> known =
        Stream.of(
                ValueDifferences.between(two, pairs, sense),
                SpeechDifferences.between(two, ledger, sense))
            .flatMap(List::stream)
            .toList();
    return Stream.concat(known.stream(), points.between(two, known).stream())
        .sorted(Difference.order(Comparator.naturalOrder()))
        .toList();
  }

  /** What the sources that one article cites differ on. */
  public List<Difference> within(AnnotatedArticle article) {
    return ValueDifferences.within(article);
  }
}
