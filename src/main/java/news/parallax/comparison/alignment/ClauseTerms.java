package news.parallax.comparison.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Token;
import news.parallax.article.AlignedText;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.knowledge.StoryWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the normal forms of a claim's words: an entity for each mention of it, a number for each
 * quantity, a lemma for every other word that carries sense.
 */
final class ClauseTerms {
  /** Before the id of an entity that a term stands for. */
  static final char ENTITY = '@';

  /** Before a number. */
  static final char NUMBER = '#';

  private final AnnotatedArticle article;

  ClauseTerms(AnnotatedArticle article) {
    this.article = article;
  }

  /** Whether {@code token} is a noun, verb, adjective or number. */
  static boolean carriesSense(Token token) {
    return token.isTag("NN") || token.isTag("VB") || token.isTag("JJ") || token.isTag("CD");
  }

  /**
   * What stands at {@code span}.
   *
   * @param terms in text order, repeated as often as they stand there, a name once a mention
   * @param content the words that carry sense
   */
  record Reading(List<String> terms, List<Content> content) {}

  /**
   * A word that carries sense.
   *
   * @param token index into the sentence's tokens
   * @param term its normal form; empty for a verb that says little
   */
  record Content(int token, String term) {}

  /** Reads the part of {@code claim}'s sentence at {@code span}. */
  Reading read(Claim claim, Span span) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    List<Token> tokens = article.sentences().get(claim.sentence()).tokens();
    Span last = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!span.contains(token.span())) {
        continue;
      }
      Optional<Mention> mention = mentionAt(token.span());
      Optional<String> term = mention.map(one -> entity(one.entity())).or(() -> term(token));
      boolean begins = mention.isEmpty() || !mention.get().span().equals(last);
      if (begins) {
        term.ifPresent(reading.terms::add);
      }
      if (carriesSense(token)) {
        reading.content.add(new Content(i, term.orElse("")));
      }
      last = mention.map(Mention::span).orElse(last);
    }
    inheritedSubject(claim).ifPresent(reading.terms::add);
    return reading;
  }

  private Optional<Mention> mentionAt(Span span) {
    return article.mentions().stream()
        .filter(mention -> mention.isSingle() && mention.span().contains(span))
        .findFirst();
  }

  /** {@code term}, for an entity that {@code roster} joined the term of the story's entity. */
  static String joined(String term, Roster roster) {
    if (term.isEmpty() || term.charAt(0) != ENTITY) {
      return term;
    }
    return roster.of(new EntityId(term.substring(1))).map(one -> entity(one.id())).orElse(term);
  }

  private static String entity(@Nullable EntityId id) {
    return ENTITY + String.valueOf(id);
  }

  /** The subject that a clause takes over from the one before it. */
  private Optional<String> inheritedSubject(Claim claim) {
    return claim.arguments().stream()
        .filter(argument -> argument.role() == Argument.Role.AGENT && argument.entity() != null)
        .filter(argument -> !claim.span().contains(argument.span()))
        .map(argument -> entity(argument.entity()))
        .findFirst();
  }

  private Optional<String> term(Token token) {
    if (token.isTag("CD")) {
      return Optional.of(number(token));
    }
    boolean verb = token.isTag("VB") && !StoryWords.LIGHT_CLAUSE_VERBS.hasAsWritten(token.lemma());
    boolean word = token.isTag("NN") || token.isTag("JJ");
    return verb || word ? Optional.of(folded(token)) : Optional.empty();
  }

  private static String folded(Token token) {
    return AlignedText.fold(token.lemma()).text().toLowerCase(Locale.ROOT).replace("-", "");
  }

  private String number(Token token) {
    return article.quantities().stream()
        .filter(quantity -> quantity.span().contains(token.span()))
        .flatMap(quantity -> named(quantity).stream())
        .map(number -> NUMBER + number.stripTrailingZeros().toPlainString())
        .findFirst()
        .orElse(NUMBER + token.lemma());
  }

  /** The number the text names: 40 in "more than 40", "nearly 40" and "about 40". */
  private static Optional<BigDecimal> named(Quantity quantity) {
    return switch (quantity.precision()) {
      case EXACT, ABOVE, AT_LEAST -> Optional.ofNullable(quantity.least());
      case BELOW, AT_MOST -> Optional.ofNullable(quantity.most());
      case APPROXIMATE -> middle(quantity.least(), quantity.most());
    };
  }

  private static Optional<BigDecimal> middle(
      @Nullable BigDecimal least, @Nullable BigDecimal most) {
    return least == null || most == null
        ? Optional.ofNullable(least)
        : Optional.of(least.add(most).divide(BigDecimal.TWO));
  }
}
