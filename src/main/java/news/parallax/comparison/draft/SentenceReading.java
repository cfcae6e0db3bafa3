package news.parallax.comparison.draft;

import java.util.List;
import news.parallax.annotation.Token;
import news.parallax.comparison.Difference;
import news.parallax.comparison.draft.ClauseBacking.Clause;
import news.parallax.comparison.draft.Flaw.Unprinted;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.StoryWords;

/**
 * All that is read of one sentence of a draft before it is judged.
 *
 * @param near the sentences of reports that come nearest, the nearest first; none without reports
 * @param conflicts the points on which a report differs
 */
record SentenceReading(
    SentenceHandle at,
    List<Reports.Near> near,
    WordBacking words,
    List<Clause> clauses,
    List<Unprinted> unprinted,
    List<Difference> conflicts) {

  /** The near sentences themselves. */
  List<SentenceHandle> sentences() {
    return near.stream().map(Reports.Near::at).toList();
  }

  /** Whether one of {@code tokens} turns what is told into its opposite. */
  static boolean isNegated(List<Token> tokens) {
    return tokens.stream()
        .map(token -> Reports.folded(token.lemma()))
        .anyMatch(word -> StoryWords.REVERSING.hasAsWritten(word) || word.equals("n't"));
  }
}
