package news.parallax.comparison.value;

import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.article.Block;
import news.parallax.comparison.evidence.RungReader;
import news.parallax.comparison.evidence.SentenceHandle;

/** Reads how far the agreements of a report have come. */
final class AgreementReader {
  private AgreementReader() {}

  /** Those of {@code article} with the denials of them; the denials alone where it but denies. */
  static List<Value> values(AnnotatedArticle article) {
    List<Agreement> all =
        article.claims().stream().flatMap(claim -> agreement(article, claim).stream()).toList();
    List<Agreement> denials = all.stream().filter(Agreement::isDenied).toList();
    List<Agreement> told = all.stream().filter(one -> !one.isDenied()).toList();
    return told.isEmpty()
        ? List.copyOf(denials)
        : told.stream().map(one -> (Value) one.with(denials(one, told, denials))).toList();
  }

  /** All denials where a report tells of one agreement alone, else those in its sentence. */
  private static List<Agreement> denials(
      Agreement one, List<Agreement> told, List<Agreement> denials) {
    return denials.stream()
        .filter(denial -> told.size() == 1 || denial.sentence().equals(one.sentence()))
        .toList();
  }

  private static Optional<Agreement> agreement(AnnotatedArticle article, Claim claim) {
    SentenceHandle told = SentenceHandle.of(article, claim);
    return told.sentence().role() == Block.Role.PARAGRAPH
        ? about(article, claim, told)
            .flatMap(at ->
                RungReader.rung(article, claim).map(rung -> new Agreement(at, told, claim, rung)))
        : Optional.empty();
  }

  /** The sentence of the agreement; empty when the clause is of none. */
  private static Optional<SentenceHandle> about(
      AnnotatedArticle article, Claim claim, SentenceHandle told) {
    if (RungReader.isOfDeal(article, claim)) {
      return Optional.of(told);
    }
    return RungReader.pointsBack(article, claim) && claim.sentence() > 0
        ? Optional.of(new SentenceHandle(article, article.sentences().get(claim.sentence() - 1)))
        : Optional.empty();
  }
}
