package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.evidence.BackgroundSentences;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.CountUpdates.Count;
import news.parallax.comparison.evidence.CountUpdates.Ruling;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.comparison.evidence.VerbSynonyms;
import news.parallax.knowledge.ConflictWords;

/**
 * Amounts of the same thing that no value fits. An amount is compared only where its clause holds
 * no other of its dimension, since that would be a part, a total or another item.
 */
final class QuantityComparison {
  /** "11 were taken to hospital": the verb alone says what is counted. */
  private static final double LEAST_FOR_BARE_COUNTS = 0.8;

  /** Probability enough for a length, whose verbs say what lasted; by hand. */
  private static final double LEAST_FOR_LENGTHS = 0.15;

  List<Difference> differences(ClausePair pair) {
    List<Difference> differences = new ArrayList<>();
    for (Quantity left : quantities(pair.leftArticle(), pair.left())) {
      for (Quantity right : quantities(pair.rightArticle(), pair.right())) {
        difference(pair, left, right).ifPresent(differences::add);
      }
    }
    return differences;
  }

  private static List<Quantity> quantities(AnnotatedArticle article, Claim claim) {
    return article.within(claim.span()).quantities();
  }

  private static Optional<Difference> difference(ClausePair pair, Quantity left, Quantity right) {
    boolean disjoint = left.disjoint(right).orElse(false);
    if (!disjoint
        || !isAlone(pair.leftArticle(), pair.left(), left)
        || !isAlone(pair.rightArticle(), pair.right(), right)
        || !isComparable(pair, left)
        || isPart(pair, left, right)) {
      return Optional.empty();
    }
    Ruling ruling = ruling(pair, left, right);
    return Optional.of(
        new Difference(
            UnitClasses.isLength(left) ? Conflict.Kind.DURATION : Conflict.Kind.NUMBER,
            ruling.verdict(),
            Difference.Side.of(pair.leftArticle(), left),
            Difference.Side.of(pair.rightArticle(), right),
            reason(left, ruling)));
  }

  private static Reason reason(Quantity quantity, Ruling ruling) {
    if (UnitClasses.isLength(quantity)) {
      return new Reason(Rule.LENGTHS, "no length fits both; " + ruling.because());
    }
    String counted = quantity.unit();
    String same = counted.isEmpty() ? "" : "both tell of the same " + counted + "; ";
    return new Reason(
        Rule.AMOUNTS, counted, ruling.weight(), "no value fits both; " + same + ruling.because());
  }

  /** Whether the clause holds no other amount of the same dimension. */
  private static boolean isAlone(AnnotatedArticle article, Claim claim, Quantity quantity) {
    return quantity.whole() == null
        && quantities(article, claim).stream()
            .allMatch(other -> other.equals(quantity) || !other.comparable(quantity));
  }

  /** "Two female gorillas" may be two of the "three gorillas". */
  private static boolean isPart(ClausePair pair, Quantity left, Quantity right) {
    Set<String> ofLeft = restrictions(pair.leftArticle(), left);
    Set<String> ofRight = restrictions(pair.rightArticle(), right);
    boolean leftIsLess = CountUpdates.value(left) < CountUpdates.value(right);
    return leftIsLess ? !ofRight.containsAll(ofLeft) : !ofLeft.containsAll(ofRight);
  }

  /** The words between a number and the noun it counts. */
  private static Set<String> restrictions(AnnotatedArticle article, Quantity quantity) {
    return article.sentenceAt(quantity.span().start()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .dropWhile(token -> token.span().start() < quantity.span().end())
        .takeWhile(token -> token.isTag("JJ") || token.isTag("NN") || token.isTag("VBN"))
        .map(Token::lemma)
        .takeWhile(lemma -> !lemma.equals(quantity.unit()))
        .collect(Collectors.toSet());
  }

  private static boolean isComparable(ClausePair pair, Quantity left) {
    if (UnitClasses.isLength(left)) {
      return pair.probability() >= LEAST_FOR_LENGTHS
          && (pair.probability() >= LEAST_FOR_BARE_COUNTS
              || EventCoreference.shareParticipant(pair))
          && tellsLength(pair.leftArticle(), pair.left())
          && tellsLength(pair.rightArticle(), pair.right());
    }
    double least = left.unit().isEmpty() ? LEAST_FOR_BARE_COUNTS : ClausePair.LIKELY;
    return pair.probability() >= least
        && EventCoreference.mayBeOne(pair)
        && BackgroundSentences.tells(pair.leftArticle(), pair.left())
            == BackgroundSentences.tells(pair.rightArticle(), pair.right())
        && sameStance(pair.left(), pair.right())
        && VerbSynonyms.alike(pair.left().lemma(), pair.right().lemma())
        && (!UnitClasses.isMeasure(left) || EventCoreference.isOne(pair));
  }

  /** "lasted five hours", "ended after five hours"; an offset is no length. */
  private static boolean tellsLength(AnnotatedArticle article, Claim claim) {
    boolean offset =
        article.within(claim.span()).times().stream().anyMatch(TimeExpression::isOffset);
    return ConflictWords.LASTING.hasAsWritten(claim.lemma())
        ? !offset
        : ConflictWords.ENDING.hasAsWritten(claim.lemma());
  }

  static boolean sameStance(Claim left, Claim right) {
    return left.factuality().polarity() == right.factuality().polarity()
        && (left.factuality().certainty() == Certainty.CERTAIN)
            == (right.factuality().certainty() == Certainty.CERTAIN);
  }

  /** Counts grow from report to report; lengths and weights do not. */
  private static Ruling ruling(ClausePair pair, Quantity left, Quantity right) {
    return UnitClasses.isLasting(left)
        ? new Ruling(Conflict.Verdict.CONFLICT, "such a value does not change")
        : CountUpdates.of(Count.of(pair.leftArticle(), left), Count.of(pair.rightArticle(), right));
  }
}
