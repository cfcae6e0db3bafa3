package news.parallax.comparison.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Factuality.Polarity;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.EventOrder.Side;
import news.parallax.knowledge.StoryWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads how one article orders events: "the vote came hours after the raid", "shortly before he
 * left, she spoke", "she spoke before he left". Where no length and no "shortly" stands before
 * "before" and "after", both events must be told in clauses of their own, as done.
 */
final class OrderReader {
  private static final Set<String> CONNECTIVES = Set.of("before", "after");
  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Claim> claims;

  private OrderReader(AnnotatedArticle article, int index) {
    this.article = article;
    this.sentence = article.sentences().get(index);
    this.tokens = sentence.tokens();
    this.claims = article.claims().stream().filter(claim -> claim.sentence() == index).toList();
  }

  /** The orders that {@code article} tells, in text order. */
  static List<Ordered> orders(AnnotatedArticle article) {
    return IntStream.range(0, article.sentences().size())
        .mapToObj(index -> new OrderReader(article, index))
        .flatMap(reader -> reader.read().stream())
        .toList();
  }

  private List<Ordered> read() {
    List<Ordered> orders = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (CONNECTIVES.contains(tokens.get(i).lemma()) && tokens.get(i).isTag("IN")) {
        read(i).ifPresent(orders::add);
      }
    }
    return orders;
  }

  private Optional<Ordered> read(int connective) {
    TimeExpression length = length(connective);
    int lead = lead(connective, length);
    boolean led = length != null || lead < connective;
    Optional<Span> other = other(connective + 1, led, lead);
    Optional<Span> event = other.flatMap(span -> event(lead, span, led));
    if (event.isEmpty()) {
      return Optional.empty();
    }
    Span words = sentence.span(lead, connective);
    DatedEvent told = DatedEvent.of(article, sentence, event.get(), words);
    DatedEvent beside = DatedEvent.of(article, sentence, other.get(), words);
    Optional<Gap> gap =
        length != null ? Gap.of(length) : led ? Optional.of(Gap.SHORT) : Optional.empty();
    return told.lemmas().isEmpty() || beside.lemmas().isEmpty()
        ? Optional.empty()
        : Optional.of(new Ordered(told, side(connective), beside, words, length, gap));
  }

  private Side side(int connective) {
    return tokens.get(connective).lemma().equals("before") ? Side.BEFORE : Side.AFTER;
  }

  /** "hours" of "hours after". */
  private @Nullable TimeExpression length(int connective) {
    int end = connective == 0 ? -1 : tokens.get(connective - 1).span().end();
    return article.times().stream()
        .filter(time -> time.isOffset() && time.span().end() == end)
        .findFirst()
        .orElse(null);
  }

  /** The first token of the words that relate the events: "just" in "just an hour before". */
  private int lead(int connective, @Nullable TimeExpression length) {
    int first = connective;
    if (length == null) {
      return first > 0 && StoryWords.SOON.hasAsWritten(tokens.get(first - 1).lemma())
          ? first - 1
          : first;
    }
    while (first > 0 && tokens.get(first - 1).span().start() >= length.span().start()) {
      first--;
    }
    while (first > 0 && StoryWords.BEFORE_A_LENGTH.hasAsWritten(tokens.get(first - 1).lemma())) {
      first--;
    }
    return first;
  }

  /** What follows the connective: a clause, or when a length is told its noun phrase. */
  private Optional<Span> other(int first, boolean led, int lead) {
    int subject = nounEnd(first);
    Optional<Claim> clause = claimOf(verb(subject < 0 ? first : subject + 1));
    if (clause.isPresent() && !awaitsVerb(lead)) {
      boolean own = led || (subject >= 0 && isDone(clause.get()));
      return own ? clause.map(claim -> from(first, claim)) : Optional.empty();
    }
    Span noun = subject < 0 || !led ? null : sentence.span(first, subject);
    return Optional.ofNullable(noun).filter(span -> !isTime(span));
  }

  /**
   * Whether the verb behind belongs to a subject before: "his decision to leave two days before the
   * vote angered", "reporters who came hours after the raid said".
   */
  private boolean awaitsVerb(int lead) {
    List<Claim> before =
        claims.stream().filter(claim -> claim.predicate().end() <= at(lead)).toList();
    if (before.isEmpty()) {
      return false;
    }
    Claim last = before.getLast();
    boolean relative =
        before.size() == 1
            && tokens.stream()
                .filter(token -> token.span().end() <= last.predicate().start())
                .anyMatch(token -> token.isTag("W"));
    return relative || tokenAt(last.predicate()).isTag("TO");
  }

  private Token tokenAt(Span span) {
    return tokens.stream().filter(token -> span.contains(token.span())).findFirst().orElseThrow();
  }

  private Span from(int first, Claim claim) {
    int end = claim.span().end();
    if (claim.kind() == Claim.Kind.REPORT) {
      end = next(claim).map(reported -> reported.span().end()).orElse(end);
    }
    return new Span(tokens.get(first).span().start(), end);
  }

  private Optional<Claim> next(Claim claim) {
    return claims.stream()
        .filter(other -> other.span().start() >= claim.span().end())
        .filter(other -> other.span().start() - claim.span().end() <= 2)
        .findFirst();
  }

  /** Index of the last token of the noun phrase at {@code first} with its "of"; -1 for none. */
  private int nounEnd(int first) {
    int end = -1;
    int next = first;
    Optional<Phrase> noun = sentence.phraseFrom(next, Phrase.Kind.NOUN);
    while (noun.isPresent()) {
      end = noun.get().last();
      noun = joins(end + 1) ? sentence.phraseFrom(end + 2, Phrase.Kind.NOUN) : Optional.empty();
    }
    return end;
  }

  /** Whether the word at {@code index} binds the noun phrase behind it to the one before. */
  private boolean joins(int index) {
    if (index + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(index);
    boolean clause =
        CONNECTIVES.contains(token.lemma()) || StoryWords.CLAUSE_JOINTS.hasAsWritten(token.lemma());
    return token.isTag("CC") || (token.isTag("IN") && !clause);
  }

  private @Nullable Phrase verb(int first) {
    return sentence.phraseFrom(first, Phrase.Kind.VERB).orElse(null);
  }

  private Optional<Claim> claimOf(@Nullable Phrase verb) {
    return verb == null
        ? Optional.empty()
        : claims.stream()
            .filter(claim -> claim.span().contains(sentence.span(verb)))
            .filter(claim -> isTold(claim))
            .findFirst();
  }

  /** The clause whose event is ordered: behind the other one's, or the nearest before it. */
  private Optional<Span> event(int lead, Span other, boolean led) {
    boolean opens = claims.stream().noneMatch(claim -> claim.predicate().end() <= at(lead));
    Optional<Claim> told =
        opens
            ? statements().filter(claim -> claim.span().start() >= other.end()).findFirst()
            : statements()
                .filter(claim -> claim.predicate().end() <= at(lead))
                .max(Comparator.comparing(Claim::predicate));
    return told.filter(claim -> isTold(claim) && !StoryWords.NO_EVENT.hasAsWritten(claim.lemma()))
        .filter(claim -> isDone(claim) || (led && !isPresent(claim)))
        .map(claim -> withSubject(claim, opens ? claim.span().end() : at(lead)))
        .filter(span -> !span.overlaps(other));
  }

  private Stream<Claim> statements() {
    return claims.stream().filter(claim -> claim.kind() == Claim.Kind.STATEMENT);
  }

  private int at(int token) {
    return tokens.get(token).span().start();
  }

  /** A clause that lacks its subject is told with it, and without "that" and "which". */
  private Span withSubject(Claim claim, int end) {
    int subject =
        claim.arguments().stream()
            .filter(a -> a.role() == Argument.Role.AGENT || a.role() == Argument.Role.PATIENT)
            .mapToInt(argument -> argument.span().start())
            .filter(start -> start >= sentence.span().start())
            .min()
            .orElse(claim.span().start());
    Token opening = tokenAt(claim.span());
    boolean joined = opening.isTag("W") || opening.lemma().equals("that");
    int start = joined ? subject : Math.min(subject, claim.span().start());
    return trimmed(
        new Span(start, Math.max(Math.min(end, claim.span().end()), claim.predicate().end())));
  }

  /** Without the marks that stand before the connecting words. */
  private Span trimmed(Span span) {
    int end = span.end();
    String text = article.article().text();
    while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private boolean isTime(Span span) {
    return article.times().stream().anyMatch(time -> time.span().contains(span));
  }

  private static boolean isTold(Claim claim) {
    Certainty certainty = claim.factuality().certainty();
    return claim.factuality().polarity() == Polarity.POSITIVE
        && certainty != Certainty.DENIED
        && certainty != Certainty.POSSIBLE;
  }

  /** "Offers"; not "has offered". */
  private boolean isPresent(Claim claim) {
    Token first = tokenAt(claim.predicate());
    return (first.isTag("VBZ") || first.isTag("VBP")) && !first.lemma().equals("have");
  }

  /** Told as done, by a verb of its own. */
  private boolean isDone(Claim claim) {
    Token first = tokenAt(claim.predicate());
    return first.isTag("VBD") || first.isTag("VBN");
  }
}
