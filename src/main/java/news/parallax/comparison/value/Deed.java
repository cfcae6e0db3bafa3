package news.parallax.comparison.value;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/**
 * What somebody does or does not do: "admitted taking the medals", "will keep the plant open".
 * Another report tells the opposite by an opposite word or by a negation.
 *
 * @param doer the story's entity, or the noun
 */
record Deed(SentenceHandle at, Claim telling, String doer) implements Assertion {
  @Override
  public Span span() {
    return telling.predicate();
  }

  @Override
  public Optional<Claim> claim() {
    return Optional.of(telling);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.MODALITY;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Deed deed
        && doer.equals(deed.doer)
        && telling.lemma().equals(deed.telling.lemma())
        && polarity() == deed.polarity();
  }

  private Polarity polarity() {
    return telling.factuality().polarity();
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Deed deed
        && doer.equals(deed.doer)
        && EventCoreference.mayBeOne(
            new ClausePair(article(), telling, deed.article(), deed.telling, 1))
        && (polarity() == deed.polarity() ? isOpposite(deed) : isNegation(deed));
  }

  private boolean isOpposite(Deed other) {
    return !isOfAnotherSort(other)
        && ExclusiveTerms.between(
            Conflict.Kind.MODALITY, Set.of(telling.lemma()), Set.of(other.telling.lemma()));
  }

  /** "opened its new wing", "closed its old wing". */
  private boolean isOfAnotherSort(Deed other) {
    Set<String> mine = qualities();
    Set<String> its = other.qualities();
    return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
  }

  private Set<String> qualities() {
    return telling.argument(Role.PATIENT).stream()
        .flatMap(patient -> at.tokens(patient.span()).stream())
        .filter(token -> token.isTag("JJ"))
        .map(Token::lemma)
        .collect(Collectors.toSet());
  }

  /** "did not release the name", "released the pictures" are of two things. */
  private boolean isNegation(Deed other) {
    Optional<String> thing = other.thing();
    return telling.lemma().equals(other.telling.lemma())
        && !ConflictWords.NOT_NEGATED.hasAsWritten(telling.lemma())
        && thing().flatMap(mine -> thing.map(mine::equals)).orElse(true);
  }

  private Optional<String> thing() {
    return telling.argument(Role.PATIENT).map(Argument::head);
  }

  @Override
  public String sort() {
    return "deed of " + doer;
  }

  /** Told by a like verb or by its opposite. */
  @Override
  public boolean countsAlike(Value other) {
    return equals(other)
        || (other instanceof Deed deed
            && (telling.lemma().equals(deed.telling.lemma()) || isOpposite(deed)));
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(
        article(), telling.predicate(), polarity().name() + " " + telling.lemma());
  }
}
