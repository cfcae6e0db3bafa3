package news.parallax.comparison;

import java.util.List;

/**
 * What the articles of a story tell alike.
 *
 * @param facts best corroborated first
 * @param pairs clauses of different articles that may tell the same, likeliest first
 */
public record Alignment(List<Fact> facts, List<ClausePair> pairs) {
  /** Copies the lists. */
  public Alignment {
    facts = List.copyOf(facts);
    pairs = List.copyOf(pairs);
  }
}
