package news.parallax.comparison.alignment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.StoryWords;
import news.parallax.knowledge.VerbClass;

/**
 * Tells which claims of an article can be a fact by themselves: none that only says who speaks,
 * none that asks or supposes, and none that hangs on another clause and tells less than two things.
 */
final class ClauseSelection {
  private static final int FEWEST_TERMS = 2;

  /** "The mayor promised" tells nothing, "the mayor promised at the quay" does. */
  private static final int FEWEST_TERMS_OF_REPORT = 4;

  private static final int FEWEST_TERMS_OF_TAIL = 2;

  private static final Set<String> MARKS_OF_AN_END = Set.of(".", "!", "”");

  private final AnnotatedArticle article;

  ClauseSelection(AnnotatedArticle article) {
    this.article = article;
  }

  /** Whether {@code claim}, which reads as {@code reading}, is a fact of its own. */
  boolean takes(Claim claim, ClauseTerms.Reading reading) {
    return isHeavy(claim, reading.terms())
        && !isSpeechTag(claim)
        && !isTail(claim, reading.content())
        && !supposes(claim)
        && !asks(claim);
  }

  private static boolean isHeavy(Claim claim, List<String> terms) {
    boolean says = claim.kind() == Claim.Kind.REPORT && !denies(claim);
    return terms.size() >= (says ? FEWEST_TERMS_OF_REPORT : FEWEST_TERMS);
  }

  private static boolean denies(Claim claim) {
    return StoryWords.DENYING.hasAsWritten(claim.lemma());
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

  /** "who was born there", "since he took office"; "that he resigned" tells what it is about. */
  private boolean isTail(Claim claim, List<ClauseTerms.Content> content) {
    Token first = tokens(claim).getFirst();
    boolean hangs = first.isTag("W") || first.isTag("TO") || first.isTag("IN");
    Set<String> telling =
        content.stream()
            .map(ClauseTerms.Content::term)
            .filter(term -> !term.isEmpty())
            .collect(Collectors.toSet());
    return hangs && !first.lemma().equals("that") && telling.size() < FEWEST_TERMS_OF_TAIL;
  }

  /** "whether he would go", "if the dam broke": states nothing. */
  private boolean supposes(Claim claim) {
    List<Token> tokens = tokens(claim);
    int first = tokens.getFirst().isTag("RB") ? Math.min(1, tokens.size() - 1) : 0;
    return ConflictWords.CONDITIONS.hasAsWritten(tokens.get(first).word());
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
    return article.sentences().get(claim.sentence()).tokens().stream()
        .filter(token -> claim.span().contains(token.span()))
        .toList();
  }
}
