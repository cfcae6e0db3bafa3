package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.Evidence;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.StanceWords;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does, in opposite words or stated and negated: "admitted taking the medals" against
 * "denies the theft", "will keep the plant open" against "is closing the plant". Neither report may
 * tell both.
 */
final class StanceComparison {
  /** Least score of two sentences of one doer; by hand. */
  private static final double LEAST = 0.5;

  private final Dossier dossier;
  private final Sense sense;

  StanceComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** One claim that takes a side. */
  private record Stance(SentenceHandle at, Claim claim, String who) {
    boolean opposes(Stance other) {
      if (!who.equals(other.who)
          || !EventCoreference.mayBeOne(
              new ClausePair(at.article(), claim, other.at.article(), other.claim, 1))) {
        return false;
      }
      boolean alike = claim.factuality().polarity() == other.claim.factuality().polarity();
      return alike
          ? !isOfAnotherSort(other)
              && ExclusiveTerms.between(
                  Conflict.Kind.MODALITY, Set.of(claim.lemma()), Set.of(other.claim.lemma()))
          : claim.lemma().equals(other.claim.lemma())
              && !ConflictWords.NOT_NEGATED.hasAsWritten(claim.lemma())
              && isOfOneThing(other);
    }

    /** "opened its new wing", "closed its old wing". */
    private boolean isOfAnotherSort(Stance other) {
      Set<String> mine = qualities();
      Set<String> its = other.qualities();
      return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
    }

    private Set<String> qualities() {
      return claim.argument(Role.PATIENT).stream()
          .flatMap(patient ->
              at.sentence().tokens().stream()
                  .filter(token -> token.isTag("JJ") && patient.span().contains(token.span())))
          .map(Token::lemma)
          .collect(Collectors.toSet());
    }

    /** "did not release the name", "released the pictures". */
    private boolean isOfOneThing(Stance other) {
      return claim
          .argument(Role.PATIENT)
          .flatMap(
              one -> other.claim.argument(Role.PATIENT).map(two -> one.head().equals(two.head())))
          .orElse(true);
    }

    Difference.Side side() {
      String polarity = claim.factuality().polarity().name();
      return Difference.Side.of(at.article(), claim.predicate(), polarity + " " + claim.lemma());
    }
  }

  /**
   * A claim of one article that takes a side.
   *
   * @param noun for the doer where it is a plain one; null where it is none
   */
  private record Side(SentenceHandle at, Claim claim, Argument agent, @Nullable String noun) {
    /** "refused to confirm" is neither, "to cover" is told of nobody. */
    boolean isPlain() {
      List<Token> verbs =
          at.sentence().tokens().stream()
              .filter(token -> claim.predicate().contains(token.span()))
              .toList();
      return verbs.stream().noneMatch(token -> token.isTag("TO"))
          && at.sentence().tokens().stream()
              .noneMatch(token -> StanceWords.CONDITIONS.has(token.lemma()))
          && at.sentence().tokens().stream()
              .filter(token -> claim.span().contains(token.span()))
              .noneMatch(token -> ConflictWords.HEDGES.hasAsWritten(token.lemma()))
          && verbs.stream()
                  .filter(token -> token.isTag("VB"))
                  .filter(token -> !ConflictWords.HELPING.hasAsWritten(token.lemma()))
                  .count()
              == 1;
    }
  }

  /** Those of one article. */
  private record Sides(List<Side> all) {}

  List<Difference> differences() {
    List<List<Stance>> all =
        dossier.articles().stream().map(article -> stances(article).toList()).toList();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        addDifferences(all.get(i), all.get(j), differences);
      }
    }
    return differences;
  }

  private void addDifferences(List<Stance> lefts, List<Stance> rights, List<Difference> found) {
    for (Stance left : lefts) {
      for (Stance right : rights) {
        if (left.opposes(right)
            && lefts.stream().noneMatch(left::opposes)
            && rights.stream().noneMatch(right::opposes)
            && score(left, right) >= LEAST) {
          found.add(difference(left, right));
        }
      }
    }
  }

  private double score(Stance left, Stance right) {
    return Evidence.of(sense.likeness(left.at().words(), right.at().words()))
        .and(true, "of one doer")
        .crowded(left.at().article().sentences().size(), right.at().article().sentences().size())
        .score();
  }

  private Stream<Stance> stances(AnnotatedArticle article) {
    return dossier.reading(article, Sides.class, StanceComparison::sides).all().stream()
        .flatMap(side -> who(side).stream().map(who -> new Stance(side.at(), side.claim(), who)));
  }

  private static Sides sides(AnnotatedArticle article) {
    return new Sides(
        article.claims().stream()
            .filter(StanceComparison::isSure)
            .filter(claim -> !article.isQuoted(claim.span()))
            .flatMap(claim ->
                claim.argument(Role.AGENT).stream()
                    .map(agent ->
                        new Side(
                            SentenceHandle.of(article, claim),
                            claim,
                            agent,
                            noun(article, agent).orElse(null))))
            .filter(one -> one.at().sentence().role() == Block.Role.PARAGRAPH && one.isPlain())
            .toList());
  }

  private static boolean isSure(Claim claim) {
    Certainty certainty = claim.factuality().certainty();
    return certainty == Certainty.CERTAIN || certainty == Certainty.EXPECTED;
  }

  /** Whom the doer names, or the plain noun for him. */
  private Optional<String> who(Side side) {
    return dossier
        .roster()
        .of(side.agent().entity())
        .map(entity -> entity.id().value())
        .or(() -> Optional.ofNullable(side.noun()));
  }

  private static Optional<String> noun(AnnotatedArticle article, Argument agent) {
    return article.sentenceAt(agent.span().start()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> agent.span().contains(token.span()))
        .filter(token -> token.isTag("NN") && token.lemma().equals(agent.head()))
        .filter(token -> !token.isTag("NNP"))
        .map(token -> "noun " + token.lemma())
        .findFirst();
  }

  private static Difference difference(Stance left, Stance right) {
    return Difference.conflict(
        Conflict.Kind.MODALITY,
        left.side(),
        right.side(),
        new Reason(
            Rule.STANCES, "of one doer one report states what the other says the opposite of"));
  }
}
