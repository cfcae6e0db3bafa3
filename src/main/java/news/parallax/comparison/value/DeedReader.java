package news.parallax.comparison.value;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Factuality.Certainty;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.StanceWords;

/** Reads what a report says in its own words that somebody does or does not do. */
final class DeedReader {
  private DeedReader() {}

  /** Those of {@code article} of which it does not tell the opposite too. */
  static List<Value> values(AnnotatedArticle article, Roster roster) {
    List<Deed> deeds =
        article.claims().stream()
            .filter(claim -> isSure(claim) && !article.isQuoted(claim.span()))
            .flatMap(claim -> deed(SentenceHandle.of(article, claim), claim, roster).stream())
            .toList();
    return deeds.stream()
        .filter(deed -> deeds.stream().noneMatch(deed::rivals))
        .map(Value.class::cast)
        .toList();
  }

  private static boolean isSure(Claim claim) {
    Certainty certainty = claim.factuality().certainty();
    return certainty == Certainty.CERTAIN || certainty == Certainty.EXPECTED;
  }

  private static Optional<Deed> deed(SentenceHandle at, Claim claim, Roster roster) {
    return at.sentence().role() == Block.Role.PARAGRAPH && isPlain(at, claim)
        ? claim
            .argument(Role.AGENT)
            .flatMap(agent -> doer(at, agent, roster))
            .map(doer -> new Deed(at, claim, doer))
        : Optional.empty();
  }

  /** "refused to confirm" is neither, "to cover" is told of nobody. */
  private static boolean isPlain(SentenceHandle at, Claim claim) {
    List<Token> verbs = at.tokens(claim.predicate());
    return verbs.stream().noneMatch(token -> token.isTag("TO"))
        && at.sentence().tokens().stream()
            .noneMatch(token -> StanceWords.CONDITIONS.has(token.lemma()))
        && at.tokens(claim.span()).stream()
            .noneMatch(token -> ConflictWords.HEDGES.hasAsWritten(token.lemma()))
        && verbs.stream().filter(DeedReader::isMainVerb).count() == 1;
  }

  private static boolean isMainVerb(Token token) {
    return token.isTag("VB") && !ConflictWords.HELPING.hasAsWritten(token.lemma());
  }

  /** Whom the doer names, or the plain noun for him. */
  private static Optional<String> doer(SentenceHandle at, Argument agent, Roster roster) {
    return roster
        .of(agent.entity())
        .map(StoryEntity::id)
        .map(id -> id.value())
        .or(() -> nouns(at, agent).map(noun -> "noun " + noun).findFirst());
  }

  private static Stream<String> nouns(SentenceHandle at, Argument agent) {
    return at.tokens(agent.span()).stream()
        .filter(token -> token.isTag("NN") && !token.isTag("NNP"))
        .map(Token::lemma)
        .filter(lemma -> lemma.equals(agent.head()));
  }
}
