package news.parallax.comparison.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;

/** One report states what another negates. */
final class PolarityComparison implements Comparison {
  private static final double LEAST = 0.85;
  private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|never)\\b|n[’']t\\b");

  /** "not until November" and "by November" agree. */
  private static final Pattern UNTIL = Pattern.compile("(?i)\\buntil\\b");

  /** "urged him not to sign" says nothing of what he did. */
  private static final Pattern WISHED = Pattern.compile("(?i)\\bnot to\\b");

  private static final Set<String> EMPTY_VERBS = Set.of("be", "have", "do", "fail", "get", "try");

  @Override
  public List<Difference> differences(ClausePair pair) {
    Claim left = pair.left();
    Claim right = pair.right();
    boolean opposed = isNegated(pair.leftArticle(), left) != isNegated(pair.rightArticle(), right);
    boolean comparable =
        pair.probability() >= LEAST
            && left.lemma().equals(right.lemma())
            && !EMPTY_VERBS.contains(left.lemma())
            && left.voice().getClass() == right.voice().getClass()
            && isStated(pair.leftArticle(), left)
            && isStated(pair.rightArticle(), right)
            && Setting.mayBeOne(pair)
            && !areOfTwoThings(left, right);
    if (!comparable || !opposed) {
      return List.of();
    }
    return List.of(
        new Difference(
            Conflict.Kind.MODALITY,
            Conflict.Verdict.CONFLICT,
            side(pair.leftArticle(), left),
            side(pair.rightArticle(), right),
            "one report states what the other negates"));
  }

  /** "did not release the name", "released the pictures". */
  private static boolean areOfTwoThings(Claim left, Claim right) {
    Optional<Argument> other = right.argument(Argument.Role.PATIENT);
    return left.argument(Argument.Role.PATIENT)
        .filter(one -> other.filter(two -> !isOne(one, two)).isPresent())
        .isPresent();
  }

  private static boolean isOne(Argument one, Argument other) {
    return one.head().equalsIgnoreCase(other.head())
        || (one.entity() != null && other.entity() != null);
  }

  private static boolean isStated(AnnotatedArticle article, Claim claim) {
    return claim.factuality().certainty() == Certainty.CERTAIN
        && !article.isQuoted(claim.span())
        && !WISHED.matcher(article.words(claim.span())).find()
        && !UNTIL.matcher(article.words(claim.span())).find();
  }

  /**
   * Whether the verb group itself is negated; "paid no tax" and "avoided paying" are not opposed.
   */
  private static boolean isNegated(AnnotatedArticle article, Claim claim) {
    return NEGATION.matcher(article.words(claim.predicate())).find();
  }

  private static Difference.Side side(AnnotatedArticle article, Claim claim) {
    return Difference.Side.of(
        article, claim.span(), isNegated(article, claim) ? "negated" : "stated");
  }
}
