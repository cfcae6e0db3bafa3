package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.CountUpdates.Count;
import news.parallax.comparison.evidence.CountUpdates.Ruling;
import news.parallax.comparison.evidence.CountedUnits;

/**
 * How many were killed, hurt, arrested, in sentences that may tell of one event. A count is
 * compared with the likeliest sentence of each other article that has a count of its kind, so that
 * the toll of today is not held against the toll of an earlier event.
 */
final class TollComparison {
  /**
   * Probability that the sentences tell of one event; low, since the fate stands for it; by hand.
   */
  private static final double LEAST = 0.4;

  /** From this share of greatest to least value on a count is vague: "dozens". */
  private static final double VAGUE = 2;

  private final Dossier dossier;
  private final Map<String, Double> likeliest = new HashMap<>();

  TollComparison(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Two tolls of one kind. */
  private record Compared(AlignedSentences pair, Toll left, Toll right) {
    private String leftKey() {
      return pair.leftArticle().cite(left.quantity().span())
          + " "
          + pair.rightArticle().article().id();
    }

    private String rightKey() {
      return pair.rightArticle().cite(right.quantity().span())
          + " "
          + pair.leftArticle().article().id();
    }
  }

  /** The differences between the tolls of {@code pairs}. */
  List<Difference> differences(List<AlignedSentences> pairs) {
    List<Compared> compared = new ArrayList<>();
    pairs.stream()
        .filter(pair -> pair.probability() >= LEAST && !pair.isSetApart(dossier.roster()))
        .sorted(Comparator.comparingDouble(AlignedSentences::probability).reversed())
        .forEach(pair -> compare(pair, compared));
    return compared.stream()
        .filter(this::isLikeliest)
        .flatMap(one -> difference(one.pair, one.left, one.right).stream())
        .toList();
  }

  /**
   * Whoever says that none were hurt contradicts every report whose own event hurt some, whatever
   * the sentences are like.
   */
  List<Difference> noneAgainstSome() {
    List<Difference> differences = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      for (Toll none : tolls(article).all().filter(TollComparison::isNone).toList()) {
        dossier.articles().stream()
            .filter(other -> !other.article().id().equals(article.article().id()))
            .flatMap(other ->
                tolls(other).first(none.kind()).stream()
                    .filter(some -> !isNone(some))
                    .map(some -> difference(article, none, other, some)))
            .forEach(differences::add);
      }
    }
    return differences;
  }

  private static boolean isNone(Toll toll) {
    return toll.quantity().most() != null && toll.quantity().most().signum() == 0;
  }

  private void compare(AlignedSentences pair, List<Compared> compared) {
    List<Toll> lefts = tolls(pair.leftArticle()).in(pair.left());
    List<Toll> rights = tolls(pair.rightArticle()).in(pair.right());
    for (Toll left : lefts) {
      for (Toll right : rights) {
        if (left.kind().equals(right.kind())
            && isOnly(left, lefts)
            && isOnly(right, rights)
            && isMain(pair.leftArticle(), left) == isMain(pair.rightArticle(), right)) {
          Compared one = new Compared(pair, left, right);
          compared.add(one);
          likeliest.putIfAbsent(one.leftKey(), pair.probability());
          likeliest.putIfAbsent(one.rightKey(), pair.probability());
        }
      }
    }
  }

  private boolean isLikeliest(Compared one) {
    double probability = one.pair.probability();
    return probability >= likeliest.getOrDefault(one.leftKey(), 0.0)
        && probability >= likeliest.getOrDefault(one.rightKey(), 0.0);
  }

  /** What differs from an article's first count is another event's. */
  private boolean isMain(AnnotatedArticle article, Toll toll) {
    return tolls(article)
        .first(toll.kind())
        .filter(first -> !differ(first.quantity(), toll.quantity()))
        .isPresent();
  }

  private ArticleTolls tolls(AnnotatedArticle article) {
    return dossier.reading(article, ArticleTolls.class, ArticleTolls::of);
  }

  /** Two counts of one kind in a sentence are parts. */
  private static boolean isOnly(Toll toll, List<Toll> all) {
    return all.stream().filter(other -> other.kind().equals(toll.kind())).count() == 1;
  }

  private static Optional<Difference> difference(AlignedSentences pair, Toll left, Toll right) {
    return differ(left.quantity(), right.quantity()) && isSameCounted(left, right)
        ? Optional.of(difference(pair.leftArticle(), left, pair.rightArticle(), right))
        : Optional.empty();
  }

  private static Difference difference(
      AnnotatedArticle leftArticle, Toll left, AnnotatedArticle rightArticle, Toll right) {
    Ruling ruling =
        CountUpdates.of(
            Count.of(leftArticle, left.quantity()), Count.of(rightArticle, right.quantity()));
    return new Difference(
        Conflict.Kind.NUMBER,
        ruling.verdict(),
        Difference.Side.of(leftArticle, left.quantity()),
        Difference.Side.of(rightArticle, right.quantity()),
        new Reason(
            Rule.TOLLS,
            left.kind(),
            ruling.weight(),
            "no one number of those %s fits both; %s".formatted(left.kind(), ruling.because())));
  }

  private static boolean differ(Quantity left, Quantity right) {
    Quantity a = CountedUnits.unitless(left);
    Quantity b = CountedUnits.unitless(right);
    boolean apart = a.disjoint(b).orElse(false) || isRaisedBound(a, b) || isRaisedBound(b, a);
    return apart && !isNear(left, right) && !isNear(right, left);
  }

  /** "scores" is no contradiction to 120. */
  private static boolean isNear(Quantity vague, Quantity other) {
    double least = vague.least() == null ? 0 : vague.least().doubleValue();
    double most = vague.most() == null ? 0 : vague.most().doubleValue();
    double value = CountUpdates.value(other);
    return vague.precision() == Precision.APPROXIMATE
        && most >= VAGUE * least
        && value <= VAGUE * most
        && value >= least / VAGUE;
  }

  /** "at least four" where another says "at least two", or "six". */
  private static boolean isRaisedBound(Quantity low, Quantity high) {
    return low.precision() == Precision.AT_LEAST
        && low.least() != null
        && high.least() != null
        && (high.precision() == Precision.AT_LEAST || high.precision() == Precision.EXACT)
        && low.least().compareTo(high.least()) < 0;
  }

  /** Officers are some of the people: their number may be the lower, but not the higher one. */
  private static boolean isSameCounted(Toll left, Toll right) {
    boolean leftGeneric = CountedUnits.isGeneric(left.unit());
    boolean rightGeneric = CountedUnits.isGeneric(right.unit());
    if (leftGeneric == rightGeneric) {
      return leftGeneric || left.unit().equals(right.unit());
    }
    Quantity part = leftGeneric ? right.quantity() : left.quantity();
    Quantity whole = leftGeneric ? left.quantity() : right.quantity();
    return CountUpdates.value(part) > CountUpdates.value(whole);
  }
}
