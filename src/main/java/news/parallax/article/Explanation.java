package news.parallax.article;

import java.util.List;

/**
 * Why a judgement was made, in the manner of Lucene's Explanation: a rule, a sentence, the words it
 * rests on and the smaller judgements it was made of.
 *
 * @param rule short stable name of the rule, in kebab-case: {@code shared-passage}
 * @param because one readable sentence or phrase
 * @param evidence the words the rule saw; empty when the steps carry them
 * @param steps smaller judgements; empty for a simple one
 */
public record Explanation(
    String rule, String because, List<Citation> evidence, List<Explanation> steps) {
  /** Copies the lists. */
  public Explanation {
    evidence = List.copyOf(evidence);
    steps = List.copyOf(steps);
  }

  /** An explanation without smaller steps. */
  public static Explanation of(String rule, String because, Citation... evidence) {
    return new Explanation(rule, because, List.of(evidence), List.of());
  }

  /** An explanation without smaller steps. */
  public static Explanation of(String rule, String because, List<Citation> evidence) {
    return new Explanation(rule, because, evidence, List.of());
  }
}
