package news.parallax.comparison.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Roster;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;

/** Reads what a report says was handed to whom, once a sentence. */
final class TransferReader {
  /** In tokens, from the verb to "to". */
  private static final int LONGEST = 10;

  private final AnnotatedArticle article;
  private final Roster roster;

  private TransferReader(AnnotatedArticle article, Roster roster) {
    this.article = article;
    this.roster = roster;
  }

  /** Those of {@code article}, in text order. */
  static List<Value> values(AnnotatedArticle article, Roster roster) {
    TransferReader reader = new TransferReader(article, roster);
    return article.sentences().stream()
        .flatMap(sentence -> reader.first(sentence).stream())
        .map(Value.class::cast)
        .toList();
  }

  /** The last verb of handing over before "to" and a name, and the nouns between them. */
  private Optional<Transfer> first(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int to = 2; to < tokens.size(); to++) {
      if (tokens.get(to).lemma().equals("to")) {
        int from = handing(tokens, to);
        Optional<EntityId> receiver = receiver(sentence, to);
        if (from >= 0 && receiver.isPresent()) {
          return transfer(sentence, from, to, receiver.get());
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

  private Optional<EntityId> receiver(Sentence sentence, int to) {
    Span after = new Span(sentence.tokens().get(to).span().end(), sentence.span().end());
    return sentence.phrases().stream()
        .filter(phrase -> phrase.first() == to + 1)
        .map(sentence::span)
        .flatMap(phrase ->
            named(after, mention -> mention.span().end() == phrase.end()))
        .findFirst();
  }

  private Stream<EntityId> named(Span words, Predicate<Mention> such) {
    return article.within(words).mentions().stream()
        .filter(such)
        .flatMap(mention -> roster.of(mention.entity()).stream())
        .map(StoryEntity::id);
  }

  private Optional<Transfer> transfer(Sentence sentence, int from, int to, EntityId receiver) {
    Set<String> goods =
        sentence.tokens().subList(from, to).stream()
            .filter(token -> token.isTag("NN") && !token.isTag("NNP"))
            .map(Token::lemma)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<EntityId> parties =
        named(sentence.span(), any -> true)
            .filter(party -> !party.equals(receiver))
            .collect(Collectors.toSet());
    SentenceHandle at = new SentenceHandle(article, sentence);
    return goods.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Transfer(at, sentence.span(from, to - 1), goods, receiver, parties));
  }
}
