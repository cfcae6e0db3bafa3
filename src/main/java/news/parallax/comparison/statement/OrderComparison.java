package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.Evidence;
import news.parallax.comparison.evidence.MaskedContext;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/**
 * Which of two happenings came first: "resigned before the vote" against "after the vote", "the
 * fire caused an explosion" against "an explosion sparked the fire".
 */
final class OrderComparison {
  /** Likeness of the sentences; by hand. */
  private static final double LEAST = 0.35;

  /** Likeness of what comes first here and then there; by hand. */
  private static final double LEAST_CROSSED = 0.4;

  /** By how much that is more than the likeness of what comes first in both; by hand. */
  private static final double LEAST_MORE = 0.1;

  private static final Set<String> LATER = Set.of("after", "following", "once");

  private final Dossier dossier;
  private final Sense sense;

  OrderComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** Two happenings in their order. */
  private record Order(SentenceHandle at, EventMention first, EventMention then) {
    String firstWords() {
      return at.words(first.span());
    }

    String thenWords() {
      return at.words(then.span());
    }

    /** Whether both are told in some words, as things that happened. */
    boolean isTold() {
      return !MaskedContext.saysLittle(firstWords())
          && !MaskedContext.saysLittle(thenWords())
          && at.sentence().tokens().stream().noneMatch(token -> token.isTag("MD"));
    }

    boolean isReverseOf(Order other) {
      return first.isSameAs(other.then)
          && then.isSameAs(other.first)
          && !first.isSameAs(other.first)
          && !then.isSameAs(other.then);
    }
  }

  /** Those that one article tells. */
  private record Orders(List<Order> all) {
    static Orders of(AnnotatedArticle article) {
      return new Orders(List.copyOf(orders(article)));
    }
  }

  List<Difference> differences() {
    List<Order> orders =
        dossier.articles().stream()
            .map(one -> dossier.reading(one, Orders.class, Orders::of))
            .flatMap(one -> one.all().stream())
            .toList();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      for (int j = i + 1; j < orders.size(); j++) {
        if (differ(orders.get(i), orders.get(j))) {
          differences.add(difference(orders.get(i), orders.get(j)));
        }
      }
    }
    return differences;
  }

  private boolean differ(Order left, Order right) {
    return !left.at().isBeside(right.at())
        && (left.isReverseOf(right) || isReverseBySense(left, right))
        && sense.likeness(words(left), words(right)) >= LEAST;
  }

  /**
   * Whether what comes first here is rather like what comes then there, and the other way round.
   */
  private boolean isReverseBySense(Order left, Order right) {
    if (!left.isTold() || !right.isTold()) {
      return false;
    }
    double crossed =
        Math.min(
            sense.likeness(left.firstWords(), right.thenWords()),
            sense.likeness(left.thenWords(), right.firstWords()));
    double straight =
        Math.max(
            sense.likeness(left.firstWords(), right.firstWords()),
            sense.likeness(left.thenWords(), right.thenWords()));
    Evidence evidence =
        Evidence.of(crossed)
            .crowded(
                left.at().article().sentences().size(), right.at().article().sentences().size());
    return evidence.score() >= LEAST_CROSSED && crossed - straight >= LEAST_MORE;
  }

  private static String words(Order order) {
    return order.at().words();
  }

  private static List<Order> orders(AnnotatedArticle article) {
    List<Order> orders = new ArrayList<>();
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      SentenceHandle at = SentenceHandle.of(article, claim);
      if (at.sentence().role() == Block.Role.PARAGRAPH) {
        Optional<Claim> before =
            i > 0 && claims.get(i - 1).sentence() == claim.sentence()
                ? Optional.of(claims.get(i - 1))
                : Optional.empty();
        before.flatMap(one -> byConjunction(at, one, claim)).ifPresent(orders::add);
        byNoun(at, claim).ifPresent(orders::add);
        byCause(at, before, claim).ifPresent(orders::add);
      }
    }
    return orders;
  }

  /** "the tanker burned before it hit the pier"; "had been burning when a tank exploded". */
  private static Optional<Order> byConjunction(SentenceHandle at, Claim before, Claim claim) {
    String first = firstWord(at, claim.span());
    EventMention main = mention(at, before);
    EventMention other = mention(at, claim);
    if (first.equals("before") || (first.equals("when") && isUnderWay(at, before))) {
      return Optional.of(new Order(at, main, other));
    }
    return LATER.contains(first) ? Optional.of(new Order(at, other, main)) : Optional.empty();
  }

  private static boolean isUnderWay(SentenceHandle at, Claim claim) {
    return at.tokens(claim.span()).stream()
        .anyMatch(token -> token.lemma().equals("already") || token.word().equals("had"));
  }

  /** "resigned after the vote". */
  private static Optional<Order> byNoun(SentenceHandle at, Claim claim) {
    for (Argument argument : claim.arguments()) {
      String first = firstWord(at, argument.span());
      if (argument.role() == Role.OTHER && (first.equals("before") || LATER.contains(first))) {
        EventMention noun =
            EventMention.of(at.tokens(argument.span()), argument.head(), argument.span());
        EventMention verb =
            EventMention.of(at.tokens(claim.predicate()), claim.lemma(), claim.predicate());
        return Optional.of(
            first.equals("before") ? new Order(at, verb, noun) : new Order(at, noun, verb));
      }
    }
    return Optional.empty();
  }

  /** "an explosion sparked a fire"; "the barge burned and caused an explosion". */
  private static Optional<Order> byCause(SentenceHandle at, Optional<Claim> before, Claim claim) {
    Optional<Argument> effect = claim.argument(Role.PATIENT);
    Optional<Argument> cause = claim.argument(Role.AGENT);
    boolean setsOnFire = claim.lemma().equals("set") && names(at, claim, "fire");
    if ((!ConflictWords.CAUSING.hasAsWritten(claim.lemma()) && !setsOnFire)
        || effect.isEmpty()
        || cause.isEmpty()) {
      return Optional.empty();
    }
    Span effects = setsOnFire ? claim.span() : effect.get().span();
    boolean inherited = !claim.span().contains(cause.get().span());
    EventMention first =
        inherited && before.isPresent()
            ? mention(at, before.get())
            : EventMention.of(
                at.tokens(cause.get().span()), cause.get().head(), cause.get().span());
    EventMention then = EventMention.of(at.tokens(effects), effect.get().head(), effects);
    return Optional.of(new Order(at, first, then));
  }

  private static boolean names(SentenceHandle at, Claim claim, String lemma) {
    return at.tokens(claim.span()).stream().anyMatch(token -> token.lemma().equals(lemma));
  }

  private static EventMention mention(SentenceHandle at, Claim claim) {
    return EventMention.of(at.tokens(claim.span()), claim.lemma(), claim.span());
  }

  private static String firstWord(SentenceHandle at, Span span) {
    return at.tokens(span).stream()
        .findFirst()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static Difference difference(Order left, Order right) {
    return Difference.conflict(
        Conflict.Kind.ORDER,
        side(left),
        side(right),
        new Reason(Rule.ORDERS, "two happenings are told in opposite orders"));
  }

  private static Difference.Side side(Order order) {
    Span both = order.first().span().cover(order.then().span());
    return Difference.Side.of(
        order.at().article(), both, String.join(" ", new TreeSet<>(order.first().names())));
  }
}
