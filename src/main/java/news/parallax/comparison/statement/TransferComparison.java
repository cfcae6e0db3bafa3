package news.parallax.comparison.statement;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.knowledge.ConflictWords;

/**
 * What somebody handed to somebody: "selling grain to Norland", "supplying trucks to Norland". The
 * sentences must name the same receiver and another party in common.
 */
final class TransferComparison {
  /** In tokens, from the verb to "to". */
  private static final int LONGEST = 10;

  private final Roster roster;

  TransferComparison(Roster roster) {
    this.roster = roster;
  }

  /** What was handed over, and to whom. */
  private record Transfer(Set<String> goods, Span span, EntityId receiver) {}

  Optional<Difference> difference(AlignedSentences pair) {
    if (pair.probability() < ClausePair.LIKELY) {
      return Optional.empty();
    }
    Optional<Transfer> left = transfer(pair.leftArticle(), pair.left());
    Optional<Transfer> right = transfer(pair.rightArticle(), pair.right());
    if (left.isEmpty() || right.isEmpty() || !differ(pair, left.get(), right.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Difference.conflict(
            Conflict.Kind.OBJECT,
            side(pair.leftArticle(), left.get()),
            side(pair.rightArticle(), right.get()),
            new Reason(Rule.GOODS, "different goods to one receiver")));
  }

  private boolean differ(AlignedSentences pair, Transfer left, Transfer right) {
    Set<EntityId> others = parties(pair.leftArticle(), pair.left());
    others.retainAll(parties(pair.rightArticle(), pair.right()));
    others.remove(left.receiver());
    return left.receiver().equals(right.receiver())
        && Collections.disjoint(left.goods(), right.goods())
        && !others.isEmpty();
  }

  private Set<EntityId> parties(AnnotatedArticle article, Sentence sentence) {
    return article.within(sentence.span()).mentions().stream()
        .flatMap(mention -> roster.of(mention.entity()).stream())
        .map(StoryEntity::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The last verb of handing over before "to" and a name, and the nouns between them. */
  private Optional<Transfer> transfer(AnnotatedArticle article, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int to = 2; to < tokens.size(); to++) {
      if (tokens.get(to).lemma().equals("to")) {
        int from = handing(tokens, to);
        Optional<EntityId> receiver = receiver(article, sentence, to);
        if (from >= 0 && receiver.isPresent()) {
          return goods(sentence, from, to, receiver.get());
        }
      }
    }
    return Optional.empty();
  }

  /** The place after the verb, or after "including" where that follows it; -1 for none. */
  private static int handing(List<Token> tokens, int to) {
    int including = -1;
    for (int i = to - 1; i >= Math.max(0, to - LONGEST); i--) {
      if (ConflictWords.HANDING.hasAsWritten(tokens.get(i).lemma()) && tokens.get(i).isTag("VB")) {
        return Math.max(i, including) + 1;
      }
      if (tokens.get(i).lemma().equals("include")) {
        including = i;
      }
    }
    return -1;
  }

  private Optional<EntityId> receiver(AnnotatedArticle article, Sentence sentence, int to) {
    int start = sentence.tokens().get(to).span().end();
    return sentence.phrases().stream()
        .filter(phrase -> phrase.first() == to + 1)
        .map(sentence::span)
        .flatMap(span ->
            article.mentions().stream()
                .filter(mention -> mention.span().start() >= start)
                .filter(mention -> mention.span().end() == span.end())
                .flatMap(mention -> roster.of(mention.entity()).stream()))
        .map(StoryEntity::id)
        .findFirst();
  }

  private static Optional<Transfer> goods(Sentence sentence, int from, int to, EntityId receiver) {
    Set<String> goods =
        sentence.tokens().subList(from, to).stream()
            .filter(token -> token.isTag("NN") && !token.isTag("NNP"))
            .map(Token::lemma)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return goods.isEmpty()
        ? Optional.empty()
        : Optional.of(new Transfer(goods, sentence.span(from, to - 1), receiver));
  }

  private static Difference.Side side(AnnotatedArticle article, Transfer transfer) {
    return Difference.Side.of(article, transfer.span(), String.join(", ", transfer.goods()));
  }
}
