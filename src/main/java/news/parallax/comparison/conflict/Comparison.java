package news.parallax.comparison.conflict;

import java.util.List;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Difference;

/** Finds what two clauses that may tell the same differ on. */
interface Comparison {
  /** The differences; empty when the clauses agree or cannot be compared. */
  List<Difference> differences(ClausePair pair);
}
