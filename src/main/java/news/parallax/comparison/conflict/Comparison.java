package news.parallax.comparison.conflict;

import java.util.List;
import news.parallax.comparison.ClausePair;

/** Finds what two clauses that may tell the same differ on. */
interface Comparison {
  /** The differences; empty when the clauses agree or cannot be compared. */
  List<Difference> differences(ClausePair pair);
}
