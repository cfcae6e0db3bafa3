package news.parallax.comparison.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/** Reads in which order a report puts two happenings of one sentence. */
final class SuccessionReader {
  private static final Set<String> LATER = Set.of("after", "following", "once");

  private SuccessionReader() {}

  /** Those of {@code article}, in text order. */
  static List<Value> values(AnnotatedArticle article) {
    List<Value> orders = new ArrayList<>();
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
  private static Optional<Succession> byConjunction(SentenceHandle at, Claim before, Claim claim) {
    String word = firstWord(at, claim.span());
    Span span = firstSpan(at, claim.span());
    EventMention main = mention(at, before);
    EventMention other = mention(at, claim);
    if (word.equals("before") || (word.equals("when") && isUnderWay(at, before))) {
      return Optional.of(new Succession(at, span, main, other));
    }
    return LATER.contains(word)
        ? Optional.of(new Succession(at, span, other, main))
        : Optional.empty();
  }

  private static boolean isUnderWay(SentenceHandle at, Claim claim) {
    return at.tokens(claim.span()).stream()
        .anyMatch(token -> token.lemma().equals("already") || token.word().equals("had"));
  }

  /** "resigned after the vote". */
  private static Optional<Succession> byNoun(SentenceHandle at, Claim claim) {
    for (Argument argument : claim.arguments()) {
      String first = firstWord(at, argument.span());
      if (argument.role() == Role.OTHER && (first.equals("before") || LATER.contains(first))) {
        EventMention noun =
            EventMention.of(at.tokens(argument.span()), argument.head(), argument.span());
        EventMention verb =
            EventMention.of(at.tokens(claim.predicate()), claim.lemma(), claim.predicate());
        Span word = firstSpan(at, argument.span());
        return Optional.of(
            first.equals("before")
                ? new Succession(at, word, verb, noun)
                : new Succession(at, word, noun, verb));
      }
    }
    return Optional.empty();
  }

  /** "an explosion sparked a fire"; "the barge burned and caused an explosion". */
  private static Optional<Succession> byCause(SentenceHandle at, Optional<Claim> before, Claim claim) {
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
    return Optional.of(new Succession(at, claim.predicate(), first, then));
  }

  private static boolean names(SentenceHandle at, Claim claim, String lemma) {
    return at.tokens(claim.span()).stream().anyMatch(token -> token.lemma().equals(lemma));
  }

  private static EventMention mention(SentenceHandle at, Claim claim) {
    return EventMention.of(at.tokens(claim.span()), claim.lemma(), claim.span());
  }

  private static Span firstSpan(SentenceHandle at, Span span) {
    return at.tokens(span).stream().findFirst().map(Token::span).orElse(span);
  }

  private static String firstWord(SentenceHandle at, Span span) {
    return at.tokens(span).stream()
        .findFirst()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
