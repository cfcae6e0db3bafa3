package news.parallax.comparison.evidence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.annotation.Voice;
import news.parallax.annotation.syntax.ClauseReader;
import news.parallax.annotation.syntax.Tense;
import news.parallax.article.Span;
import news.parallax.comparison.Rung;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.RungWords;
import news.parallax.knowledge.StanceWords;
import news.parallax.knowledge.TagClass;
import news.parallax.knowledge.VerbClass;
import news.parallax.knowledge.WordClass;

/**
 * Reads on which rung a clause puts what its verb names. Where its words leave that open, as under
 * a condition or beside "almost", there is none: a rung too high says more than the report.
 */
public final class RungReader {
  private final Claim claim;
  private final Sentence sentence;
  private final List<Token> clause;
  private final List<Token> verbs;

  private RungReader(AnnotatedArticle article, Claim claim) {
    this.claim = claim;
    this.sentence = article.sentences().get(claim.sentence());
    this.clause = sentence.tokens(claim.span());
    this.verbs = sentence.tokens(claim.predicate());
  }

  /** The rung of {@code claim}; empty where its words leave it open. */
  public static Optional<Rung> rung(AnnotatedArticle article, Claim claim) {
    return new RungReader(article, claim).rung();
  }

  /** Whether {@code claim} is of an agreement: "could agree to trade", "struck a deal". */
  public static boolean isOfDeal(AnnotatedArticle article, Claim claim) {
    return new RungReader(article, claim).isOfDeal();
  }

  /** Its verb with the noun phrase behind it. */
  public static Span words(AnnotatedArticle article, Claim claim) {
    RungReader reader = new RungReader(article, claim);
    List<Token> object = reader.object();
    Token last = object.isEmpty() ? reader.deed() : object.getLast();
    return new Span(claim.predicate().start(), last.span().end());
  }

  /** Whether it denies by a noun what was told before: "denied such plans". */
  public static boolean pointsBack(AnnotatedArticle article, Claim claim) {
    return RungWords.DENYING_FLATLY.has(claim.lemma())
        && new RungReader(article, claim)
            .object().stream().anyMatch(token -> RungWords.WHAT_IS_DENIED.has(token.lemma()));
  }

  private Optional<Rung> rung() {
    boolean denied = claim.factuality().certainty() == Certainty.DENIED;
    boolean negative = claim.factuality().polarity() == Polarity.NEGATIVE;
    if (isOpen() || (denied && negative)) {
      return Optional.empty();
    }
    if (denied || isDenial()) {
      return negative ? Optional.empty() : Optional.of(Rung.DENIED);
    }
    return negative ? negated() : stated();
  }

  /** Whether it is a question, under a condition, an order or a wish. */
  private boolean isOpen() {
    boolean conditional =
        sentence.tokens().stream().anyMatch(token -> StanceWords.CONDITIONS.has(token.lemma()));
    boolean asked =
        switch (claim.voice().stance()) {
          case ASKS, ORDERS, DECLINES -> true;
          case ASSERTS, DENIES, DOUBTS -> false;
        };
    return conditional
        || asked
        || sentence.tokens().getLast().word().equals("?")
        || has(verbs, RungWords.WISHED)
        || has(verbs, StanceWords.DECLINING)
        || has(clause, RungWords.NOT_OF_THE_DEED);
  }

  /** "denies the theft". */
  private boolean isDenial() {
    return claim.kind() == Claim.Kind.STATEMENT && RungWords.DENYING_FLATLY.has(claim.lemma());
  }

  /** "did not sign" denies it; "agreed not to sign" is of another deed. */
  private Optional<Rung> negated() {
    boolean sure = claim.factuality().certainty() == Certainty.CERTAIN;
    boolean flat =
        verbs.stream()
            .takeWhile(
                token -> !token.isTag("VB") || ConflictWords.HELPING.hasAsWritten(token.lemma()))
            .anyMatch(token -> FunctionWords.NEGATIONS.has(token.word()));
    return sure && flat && !isSpeech() ? Optional.of(Rung.DENIED) : Optional.empty();
  }

  private Optional<Rung> stated() {
    if (has(clause, FunctionWords.NEGATIONS) || isSpeech()) {
      return Optional.empty();
    }
    return switch (claim.factuality().certainty()) {
      case DENIED -> Optional.of(Rung.DENIED);
      case PROBABLE -> Optional.empty();
      case POSSIBLE -> possible();
      case EXPECTED -> isAwaited() ? Optional.of(Rung.EXPECTED) : Optional.empty();
      case CERTAIN -> certain();
    };
  }

  private Optional<Rung> possible() {
    return switch (claim.voice().stance()) {
      case DOUBTS -> Optional.of(Rung.DOUBTED);
      case ASSERTS -> has(verbs, RungWords.MAY_BE) ? Optional.of(Rung.COULD) : Optional.empty();
      case DENIES, ASKS, ORDERS, DECLINES -> Optional.empty();
    };
  }

  /** "would" is to come in somebody's words only; in the outlet's own it is a supposition. */
  private boolean isAwaited() {
    boolean supposed = verbs.stream().anyMatch(token -> token.lemma().equals("would"));
    if (supposed && !(claim.voice() instanceof Voice.Attributed)) {
      return false;
    }
    return has(verbs, RungWords.AWAITED) || isArranged();
  }

  private boolean isArranged() {
    return arranged().isPresent();
  }

  /** The infinitive behind "due to". */
  private Optional<Token> arranged() {
    for (int i = 1; i < clause.size() - 1; i++) {
      if (clause.get(i).isTag("TO") && RungWords.ARRANGED.has(clause.get(i - 1).word())) {
        return Optional.of(clause.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Rung> certain() {
    if (has(verbs, RungWords.MAY_BE) || has(clause, ConflictWords.HEDGES)) {
      return Optional.empty();
    }
    if (isAgreement()) {
      return Optional.of(Rung.AGREED);
    }
    boolean done = isPast() && !isOfDeal() && verbs.stream().noneMatch(token -> token.isTag("TO"));
    return done ? Optional.of(Rung.DONE) : Optional.empty();
  }

  private boolean isPast() {
    return ClauseReader.clauses(sentence).stream()
        .filter(one -> one.span().equals(claim.span()))
        .flatMap(one -> Stream.ofNullable(one.predicate()))
        .anyMatch(verb -> verb.tense() == Tense.PAST);
  }

  private boolean isOfDeal() {
    return isAgreeing() || isSealing();
  }

  /** "agreed to sell", "agreed a price"; but not "as they had agreed". */
  private boolean isAgreeing() {
    return has(verbs, RungWords.AGREEING)
        && (!RungWords.AGREEING.has(claim.lemma()) || isFollowed());
  }

  /** Whether a word, and no mark, stands right behind the verbs. */
  private boolean isFollowed() {
    return clause.stream()
        .filter(token -> token.span().start() >= claim.predicate().end())
        .findFirst()
        .filter(token -> Character.isLetter(token.word().charAt(0)))
        .isPresent();
  }

  /** "has agreed to sell", "struck a deal"; but "is to agree" is none yet. */
  private boolean isAgreement() {
    boolean agreed =
        verbs.stream()
            .filter(token -> RungWords.AGREEING.has(token.lemma()))
            .anyMatch(token -> token.isTag("VBD") || token.isTag("VBN"));
    return agreed || (isSealing() && isPast());
  }

  /** "struck a deal": the noun phrase right behind the verb ends with a word for one. */
  private boolean isSealing() {
    List<Token> object = object();
    return RungWords.SEALING.has(deed().lemma())
        && !object.isEmpty()
        && RungWords.DEALS.has(object.getLast().lemma());
  }

  /** The verb that names what is done. */
  private Token deed() {
    return arranged().orElse(verbs.getLast());
  }

  /** The noun phrase right behind it. */
  private List<Token> object() {
    return clause.stream()
        .filter(token -> token.span().start() >= deed().span().end())
        .takeWhile(token -> TagClass.PHRASE.has(token.tag()))
        .toList();
  }

  /** "said", "admitted" tell that something was said, not how far it has come. */
  private boolean isSpeech() {
    return claim.kind() == Claim.Kind.REPORT
        || (VerbClass.REPORTING.hasAsWritten(claim.lemma())
            && !RungWords.AGREEING.has(claim.lemma()))
        || StanceWords.DENYING.has(claim.lemma());
  }

  private static boolean has(List<Token> tokens, WordClass words) {
    return tokens.stream().anyMatch(token -> words.has(token.word()) || words.has(token.lemma()));
  }
}
