package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.StanceWords;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells which claims of an article can be a fact by themselves: none that only says who speaks,
 * none that asks, supposes or only dates, and none that hangs on another clause and tells less than
 * two things.
 */
final class ClauseSelection {
  private static final int FEWEST_TERMS = 2;

  /** "The mayor promised" tells nothing, "the mayor promised at the quay" does. */
  private static final int FEWEST_TERMS_OF_REPORT = 4;

  private static final int FEWEST_TERMS_OF_TAIL = 2;

  private static final Set<String> MARKS_OF_AN_END = Set.of(".", "!", "”", ":", ";");

  private final AnnotatedArticle article;

  ClauseSelection(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * Whether {@code claim}, told at {@code span} and read there, is a fact of its own.
   *
   * @param before the claim before it in the article; null for the first
   */
  boolean takes(Claim claim, @Nullable Claim before, Span span, ClauseTerms.Reading reading) {
    return isHeavy(claim, reading.terms())
        && !isSpeechTag(claim)
        && !isTail(claim, span, reading.content())
        && !supposes(claim, before)
        && !dates(claim, reading.content())
        && !asks(claim);
  }

  private static boolean isHeavy(Claim claim, List<String> terms) {
    boolean says = claim.kind() == Claim.Kind.REPORT && !denies(claim);
    return terms.size() >= (says ? FEWEST_TERMS_OF_REPORT : FEWEST_TERMS);
  }

  /** "The owner denied that", unlike "the owner denied" before what he denies. */
  private static boolean denies(Claim claim) {
    return StoryWords.DENYING.hasAsWritten(claim.lemma())
        && claim.span().end() > claim.predicate().end();
  }

  /**
   * "He told reporters at the quay": a verb of saying whose content stands in other clauses; that
   * somebody is to speak is news.
   */
  private boolean isSpeechTag(Claim claim) {
    boolean asks = VerbClass.ADDRESSEE.hasAsWritten(claim.lemma());
    boolean says = asks || VerbClass.INVERTING.hasAsWritten(claim.lemma());
    boolean tells =
        claim.factuality().certainty() == Certainty.EXPECTED || (!asks && hasObject(claim));
    return says && !tells && (claim.kind() == Claim.Kind.REPORT || isCue(claim));
  }

  /** "wrote a letter", unlike "said Ana Ruiz" and "said Tuesday". */
  private boolean hasObject(Claim claim) {
    return claim
        .argument(Argument.Role.PATIENT)
        .filter(object -> object.entity() == null && isBehind(object.span(), claim))
        .isPresent();
  }

  private boolean isBehind(Span object, Claim claim) {
    return object.start() >= claim.predicate().end()
        && article.times().stream().noneMatch(time -> time.span().overlaps(object));
  }

  private boolean isCue(Claim claim) {
    return article.quotations().stream()
        .filter(one -> one.cue() != null && one.cue().overlaps(claim.predicate()))
        .anyMatch(one -> !one.content().overlaps(claim.span()));
  }

  /**
   * "who was born there", "since he took office", "The mayor, who can count"; "that he resigned"
   * tells what it is about.
   */
  private boolean isTail(Claim claim, Span span, List<ClauseTerms.Content> content) {
    Optional<Token> opener = opener(claim, span);
    if (opener.isEmpty() || opener.get().lemma().equals("that")) {
      return false;
    }
    int start = opener.get().span().start();
    List<Token> sentence = article.sentences().get(claim.sentence()).tokens();
    long telling =
        content.stream()
            .filter(one -> sentence.get(one.token()).span().start() >= start)
            .map(ClauseTerms.Content::term)
            .filter(term -> !term.isEmpty())
            .distinct()
            .count();
    return telling < FEWEST_TERMS_OF_TAIL;
  }

  /** What {@code claim} hangs by: its first word, or the "who" behind the noun that it tells of. */
  private Optional<Token> opener(Claim claim, Span span) {
    List<Token> tokens = tokens(claim, span);
    Token first = tokens.getFirst();
    if (first.isTag("W") || first.isTag("TO") || first.isTag("IN")) {
      return Optional.of(first);
    }
    return IntStream.range(1, tokens.size())
        .filter(i -> tokens.get(i).isTag("W") && tokens.get(i - 1).word().equals(","))
        .mapToObj(tokens::get)
        .filter(token -> token.span().end() <= claim.predicate().start())
        .findFirst();
  }

  /** "It was late on Friday": all its words that carry sense say when. */
  private boolean dates(Claim claim, List<ClauseTerms.Content> content) {
    List<Token> tokens = article.sentences().get(claim.sentence()).tokens();
    return claim.lemma().equals("be")
        && content.stream()
            .filter(one -> !one.term().isEmpty())
            .map(one -> tokens.get(one.token()).span())
            .allMatch(
                word -> article.times().stream().anyMatch(time -> time.span().contains(word)));
  }

  /**
   * "The number of people killed | when the dam broke | rose to three": how many stands apart, so
   * it may be held against another number and never tells the same.
   */
  boolean leavesItsNumber(Claim claim) {
    List<Token> tokens = tokens(claim);
    int last = tokens.size() - 1;
    return tokens.get(last).span().end() == claim.predicate().end()
        && last > 0
        && tokens.get(last - 1).isTag("NN")
        && IntStream.range(0, last)
            .anyMatch(i ->
                tokens.get(i).lemma().equals("number") && tokens.get(i + 1).lemma().equals("of"))
        && article.quantities().stream().noneMatch(one -> claim.span().contains(one.span()));
  }

  /** "whether he would go", "if there is truth to reports | that the dam broke": states nothing. */
  private boolean supposes(Claim claim, @Nullable Claim before) {
    return opensWithCondition(claim)
        || (tokens(claim).getFirst().lemma().equals("that")
            && before != null
            && before.sentence() == claim.sentence()
            && opensWithCondition(before));
  }

  private boolean opensWithCondition(Claim claim) {
    List<Token> tokens = tokens(claim);
    int first = tokens.getFirst().isTag("RB") ? Math.min(1, tokens.size() - 1) : 0;
    return StanceWords.CONDITIONS.has(tokens.get(first).word());
  }

  /** Whether a question mark ends {@code claim} or the last of the clauses it stands with. */
  private boolean asks(Claim claim) {
    return article.sentences().get(claim.sentence()).tokens().stream()
        .filter(token -> token.span().end() >= claim.span().end())
        .map(Token::word)
        .filter(word -> word.equals("?") || MARKS_OF_AN_END.contains(word))
        .findFirst()
        .filter(word -> word.equals("?"))
        .isPresent();
  }

  private List<Token> tokens(Claim claim) {
    return tokens(claim, claim.span());
  }

  private List<Token> tokens(Claim claim, Span span) {
    return article.sentences().get(claim.sentence()).tokens(span);
  }
}
