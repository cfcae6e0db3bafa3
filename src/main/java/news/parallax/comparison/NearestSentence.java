package news.parallax.comparison;

import news.parallax.article.Citation;
import org.jspecify.annotations.Nullable;

/**
 * How near the sentences of one article come to a sentence of another.
 *
 * @param sentence the one
 * @param nearest the sentence of the other article that holds most of its rarer words; null when
 *     none holds any
 * @param share of the weight of those words that it holds, 0 to 1
 * @param verdict whether the other article may tell what the sentence tells
 */
public record NearestSentence(
    Citation sentence, @Nullable Citation nearest, double share, Verdict verdict) {
  /** Whether a sentence is told elsewhere. */
  public enum Verdict {
    /** In like words or in like sense. */
    MAY_BE_TOLD,
    /** In neither. */
    NOT_TOLD
  }
}
