package news.parallax.comparison.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Sentence;
import news.parallax.article.Block;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;

/**
 * What somebody does about one thing, in opposite words: "admitted taking the medals" against
 * "denies the theft". Neither report may tell both.
 */
final class StanceComparison {
  private static final double LEAST = 0.4;

  /** Verbs that answer a charge, an offer or a bill; "increase" and "drop" are of many things. */
  private static final Set<String> ANSWERING =
      Set.of(
          "admit",
          "confess",
          "acknowledge",
          "deny",
          "confirm",
          "accept",
          "reject",
          "approve",
          "veto");

  private final Dossier dossier;
  private final Sense sense;

  StanceComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** One claim that takes a side. */
  private record Stance(AnnotatedArticle article, Claim claim, EntityId agent) {
    boolean opposes(Stance other) {
      return agent.equals(other.agent)
          && claim.factuality().polarity() == other.claim.factuality().polarity()
          && Contrasts.between(
              Conflict.Kind.MODALITY, Set.of(claim.lemma()), Set.of(other.claim.lemma()));
    }

    Sentence sentence() {
      return article.sentences().get(claim.sentence());
    }

    String words() {
      return article.words(sentence().span());
    }

    /** "refused to confirm" is neither. */
    boolean isPlain() {
      return sentence().tokens().stream()
              .filter(token -> claim.predicate().contains(token.span()))
              .filter(token -> token.isTag("VB") && !token.lemma().equals("have"))
              .count()
          == 1;
    }

    Difference.Side side() {
      return Difference.Side.of(article, claim.predicate(), claim.lemma());
    }
  }

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
            && sense.likeness(left.words(), right.words()) >= LEAST) {
          found.add(difference(left, right));
        }
      }
    }
  }

  private Stream<Stance> stances(AnnotatedArticle article) {
    return article.claims().stream()
        .filter(claim -> claim.factuality().certainty() == Certainty.CERTAIN)
        .filter(claim -> ANSWERING.contains(claim.lemma()) && !article.isQuoted(claim.span()))
        .flatMap(claim ->
            claim.argument(Role.AGENT).flatMap(one -> dossier.roster().of(one.entity())).stream()
                .map(agent -> new Stance(article, claim, agent.id())))
        .filter(one -> one.sentence().role() == Block.Role.PARAGRAPH && one.isPlain());
  }

  private static Difference difference(Stance left, Stance right) {
    return new Difference(
        Conflict.Kind.MODALITY,
        Conflict.Verdict.CONFLICT,
        left.side(),
        right.side(),
        "what one report states the other says the opposite of");
  }
}
