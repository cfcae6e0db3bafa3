package news.parallax.comparison.statement;

import news.parallax.knowledge.ConflictWords;
import news.parallax.comparison.evidence.Evidence;
import news.parallax.comparison.evidence.MaskedContext;
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
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;

/**
 * Which of two happenings came first: "resigned before the vote" against "after the vote", "the
 * fire caused an explosion" against "an explosion sparked the fire".
 */
final class OrderComparison {
  private static final double LEAST = 0.35;
  private static final double LEAST_CROSSED = 0.4;
  private static final double LEAST_MORE = 0.1;
  private static final int FEWEST_WORDS = 3;
  private static final Set<String> LATER = Set.of("after", "following", "once");

  private final Dossier dossier;
  private final Sense sense;

  OrderComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** Two happenings in their order. */
  private record Order(
      AnnotatedArticle article, Sentence sentence, EventMention first, EventMention then) {
    String firstWords() {
      return article.words(first.span());
    }

    String thenWords() {
      return article.words(then.span());
    }

    /** Whether both are told in some words, as things that happened. */
    boolean isTold() {
      return MaskedContext.count(firstWords()) >= FEWEST_WORDS
          && MaskedContext.count(thenWords()) >= FEWEST_WORDS
          && sentence.tokens().stream().noneMatch(token -> token.isTag("MD"));
    }

    boolean isReverseOf(Order other) {
      return first.isSameAs(other.then)
          && then.isSameAs(other.first)
          && !first.isSameAs(other.first)
          && !then.isSameAs(other.then);
    }
  }

  List<Difference> differences() {
    List<Order> orders = dossier.articles().stream().flatMap(one -> orders(one).stream()).toList();
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
    return !left.article().article().id().equals(right.article().article().id())
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
            .crowded(left.article.sentences().size(), right.article.sentences().size());
    return evidence.score() >= LEAST_CROSSED && crossed - straight >= LEAST_MORE;
  }

  private static String words(Order order) {
    return order.article().words(order.sentence().span());
  }

  private static List<Order> orders(AnnotatedArticle article) {
    List<Order> orders = new ArrayList<>();
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      Sentence sentence = article.sentences().get(claim.sentence());
      if (sentence.role() == Block.Role.PARAGRAPH) {
        Optional<Claim> before =
            i > 0 && claims.get(i - 1).sentence() == claim.sentence()
                ? Optional.of(claims.get(i - 1))
                : Optional.empty();
        before.flatMap(one -> byConjunction(article, sentence, one, claim)).ifPresent(orders::add);
        byNoun(article, sentence, claim).ifPresent(orders::add);
        byCause(article, sentence, before, claim).ifPresent(orders::add);
      }
    }
    return orders;
  }

  /** "the tanker burned before it hit the pier"; "had been burning when a tank exploded". */
  private static Optional<Order> byConjunction(
      AnnotatedArticle article, Sentence sentence, Claim before, Claim claim) {
    String first = firstWord(sentence, claim.span());
    EventMention main = happening(sentence, before);
    EventMention other = happening(sentence, claim);
    if (first.equals("before") || (first.equals("when") && isUnderWay(sentence, before))) {
      return Optional.of(new Order(article, sentence, main, other));
    }
    return LATER.contains(first)
        ? Optional.of(new Order(article, sentence, other, main))
        : Optional.empty();
  }

  private static boolean isUnderWay(Sentence sentence, Claim claim) {
    return tokens(sentence, claim.span()).stream()
        .anyMatch(token -> token.lemma().equals("already") || token.word().equals("had"));
  }

  /** "resigned after the vote". */
  private static Optional<Order> byNoun(AnnotatedArticle article, Sentence sentence, Claim claim) {
    for (Argument argument : claim.arguments()) {
      String first = firstWord(sentence, argument.span());
      if (argument.role() == Role.OTHER && (first.equals("before") || LATER.contains(first))) {
        EventMention noun =
            EventMention.of(tokens(sentence, argument.span()), argument.head(), argument.span());
        EventMention verb =
            EventMention.of(tokens(sentence, claim.predicate()), claim.lemma(), claim.predicate());
        return Optional.of(
            first.equals("before")
                ? new Order(article, sentence, verb, noun)
                : new Order(article, sentence, noun, verb));
      }
    }
    return Optional.empty();
  }

  /** "an explosion sparked a fire"; "the barge burned and caused an explosion". */
  private static Optional<Order> byCause(
      AnnotatedArticle article, Sentence sentence, Optional<Claim> before, Claim claim) {
    Optional<Argument> effect = claim.argument(Role.PATIENT);
    Optional<Argument> cause = claim.argument(Role.AGENT);
    boolean setsOnFire = claim.lemma().equals("set") && names(sentence, claim, "fire");
    if ((!ConflictWords.CAUSING.hasAsWritten(claim.lemma()) && !setsOnFire) || effect.isEmpty() || cause.isEmpty()) {
      return Optional.empty();
    }
    Span effects = setsOnFire ? claim.span() : effect.get().span();
    boolean inherited = !claim.span().contains(cause.get().span());
    EventMention first =
        inherited && before.isPresent()
            ? happening(sentence, before.get())
            : EventMention.of(
                tokens(sentence, cause.get().span()), cause.get().head(), cause.get().span());
    EventMention then = EventMention.of(tokens(sentence, effects), effect.get().head(), effects);
    return Optional.of(new Order(article, sentence, first, then));
  }

  private static boolean names(Sentence sentence, Claim claim, String lemma) {
    return tokens(sentence, claim.span()).stream().anyMatch(token -> token.lemma().equals(lemma));
  }

  private static EventMention happening(Sentence sentence, Claim claim) {
    return EventMention.of(tokens(sentence, claim.span()), claim.lemma(), claim.span());
  }

  private static String firstWord(Sentence sentence, Span span) {
    return tokens(sentence, span).stream()
        .findFirst()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private static List<Token> tokens(Sentence sentence, Span span) {
    return sentence.tokens().stream().filter(token -> span.contains(token.span())).toList();
  }

  private static Difference difference(Order left, Order right) {
    return new Difference(
        Conflict.Kind.ORDER,
        Conflict.Verdict.CONFLICT,
        side(left),
        side(right),
        new Reason(Rule.ORDERS, "two happenings are told in opposite orders"));
  }

  private static Difference.Side side(Order order) {
    Span both = order.first().span().cover(order.then().span());
    return Difference.Side.of(
        order.article(), both, String.join(" ", new TreeSet<>(order.first().names())));
  }
}
