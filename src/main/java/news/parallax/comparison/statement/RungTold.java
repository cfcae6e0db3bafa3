package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.article.Block;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Rung;
import news.parallax.comparison.evidence.RungReader;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * How far one clause says that an agreement has come.
 *
 * @param about the sentence that tells of the agreement: of "denied such plans" the one before
 */
record RungTold(SentenceHandle at, SentenceHandle about, Claim claim, Rung rung) {
  /** The steps that {@code article} tells, in text order. */
  static List<RungTold> of(AnnotatedArticle article) {
    List<RungTold> steps = new ArrayList<>();
    for (Claim claim : article.claims()) {
      SentenceHandle at = SentenceHandle.of(article, claim);
      if (at.sentence().role() == Block.Role.PARAGRAPH) {
        about(article, claim, at)
            .flatMap(about ->
                RungReader.rung(article, claim).map(rung -> new RungTold(at, about, claim, rung)))
            .ifPresent(steps::add);
      }
    }
    return List.copyOf(steps);
  }

  /** The sentence of the agreement; empty when the clause is of none. */
  private static Optional<SentenceHandle> about(
      AnnotatedArticle article, Claim claim, SentenceHandle at) {
    if (RungReader.isOfDeal(article, claim)) {
      return Optional.of(at);
    }
    return RungReader.pointsBack(article, claim) && claim.sentence() > 0
        ? Optional.of(new SentenceHandle(article, article.sentences().get(claim.sentence() - 1)))
        : Optional.empty();
  }

  /** The words that tell of the agreement. */
  String words() {
    return about == at ? at.words(claim.span()) : about.words();
  }

  boolean isDenied() {
    return rung == Rung.DENIED;
  }

  /** Its verb with the noun phrase behind it. */
  Difference.Side side() {
    return Difference.Side.of(at.article(), RungReader.words(at.article(), claim), "rung " + rung);
  }
}
