package news.parallax.comparison.value;

import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Claim;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Rung;
import news.parallax.comparison.evidence.RungReader;
import news.parallax.comparison.evidence.SentenceHandle;

/**
 * How far a report says that an agreement has come: "could agree to trade", "are expected to have
 * struck a deal".
 *
 * @param at the sentence that tells of the agreement: of "denied such plans" the one before
 * @param told the sentence that puts it on its rung
 * @param telling the clause that does
 * @param denials of it in the same report
 */
record Agreement(
    SentenceHandle at, SentenceHandle told, Claim telling, Rung rung, List<Agreement> denials)
    implements Assertion {
  /** Copies the list. */
  Agreement {
    denials = List.copyOf(denials);
  }

  /** One whose report does not deny it. */
  Agreement(SentenceHandle at, SentenceHandle told, Claim telling, Rung rung) {
    this(at, told, telling, rung, List.of());
  }

  /** The same with what denies it. */
  Agreement with(List<Agreement> against) {
    return new Agreement(at, told, telling, rung, against);
  }

  boolean isDenied() {
    return rung == Rung.DENIED;
  }

  /** Whether it denies what the sentence before tells. */
  boolean pointsBack() {
    return at != told;
  }

  /** The verb, or the last mark of the sentence that is pointed back to. */
  @Override
  public Span span() {
    return pointsBack() ? sentence().tokens().getLast().span() : telling.predicate();
  }

  @Override
  public Optional<Claim> claim() {
    return pointsBack() ? at.clause(span()) : Optional.of(telling);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.MODALITY;
  }

  /** Where both put it on one rung, or one but denies what the other has denied too. */
  @Override
  public boolean fits(Value other) {
    return other instanceof Agreement agreement
        && (rung == agreement.rung || has(agreement.rung) || agreement.has(rung));
  }

  /** Whether it stands beside a denial, and that is the rung. */
  private boolean has(Rung other) {
    return other == Rung.DENIED && !denials.isEmpty();
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Agreement agreement && rung != agreement.rung;
  }

  @Override
  public String sort() {
    return "agreement";
  }

  /** A denial tells of no agreement more. */
  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Agreement agreement && !agreement.isDenied();
  }

  @Override
  public List<Agreement> beside() {
    return denials;
  }

  /** Its verb with the noun phrase behind it. */
  @Override
  public Difference.Side side() {
    return Difference.Side.of(
        article(), RungReader.words(article(), telling), "rung " + rung);
  }
}
