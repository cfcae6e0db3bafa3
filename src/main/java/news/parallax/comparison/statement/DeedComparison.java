package news.parallax.comparison.statement;

import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Rung;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.RungReader;
import news.parallax.comparison.evidence.VerbSynonyms;

/**
 * One deed that a report tells and the other has denied: "sold the quay" against "denied that it
 * had sold the quay". A report that tells both contradicts neither.
 */
final class DeedComparison {
  Optional<Difference> difference(ClausePair pair) {
    if (pair.probability() < ClausePair.LIKELY
        || !VerbSynonyms.alikeAndTelling(pair.left().lemma(), pair.right().lemma())
        || !EventCoreference.mayBeOne(pair)) {
      return Optional.empty();
    }
    Optional<Rung> left = RungReader.rung(pair.leftArticle(), pair.left());
    Optional<Rung> right = RungReader.rung(pair.rightArticle(), pair.right());
    boolean opposed =
        (isDenied(pair.left()) && isTold(right)) || (isTold(left) && isDenied(pair.right()));
    return opposed
            && left.isPresent()
            && right.isPresent()
            && !tellsBoth(pair.leftArticle(), pair.left())
            && !tellsBoth(pair.rightArticle(), pair.right())
        ? Optional.of(difference(pair, left.get(), right.get()))
        : Optional.empty();
  }

  /** In somebody's words: what the outlet itself negates may be a part of the deed. */
  private static boolean isDenied(Claim claim) {
    return claim.factuality().certainty() == Certainty.DENIED;
  }

  private static boolean isTold(Optional<Rung> rung) {
    return rung.filter(one -> one.compareTo(Rung.EXPECTED) >= 0).isPresent();
  }

  private static boolean tellsBoth(AnnotatedArticle article, Claim claim) {
    return article.claims().stream()
            .filter(other -> VerbSynonyms.alike(other.lemma(), claim.lemma()))
            .map(DeedComparison::isDenied)
            .distinct()
            .count()
        > 1;
  }

  private static Difference difference(ClausePair pair, Rung left, Rung right) {
    return Difference.conflict(
        Conflict.Kind.MODALITY,
        side(pair.leftArticle(), pair.left(), left),
        side(pair.rightArticle(), pair.right(), right),
        new Reason(Rule.RUNGS, "one report tells what the other says is denied"));
  }

  private static Difference.Side side(AnnotatedArticle article, Claim claim, Rung rung) {
    return Difference.Side.of(article, RungReader.words(article, claim), "rung " + rung);
  }
}
