package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.annotation.Mention;
import news.parallax.annotation.Token;
import news.parallax.article.ArticleId;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.StoryEntity;
import news.parallax.comparison.draft.Flaw.Matter;
import news.parallax.comparison.draft.Flaw.Unprinted;
import news.parallax.comparison.evidence.SentenceHandle;

/** Finds names of a draft by which no report calls anybody or anything. */
final class UnprintedNames {
  private final Reports reports;

  UnprintedNames(Reports reports) {
    this.reports = reports;
  }

  /** Those of {@code sentence}, in order. */
  List<Unprinted> of(SentenceHandle sentence) {
    List<Unprinted> found = new ArrayList<>();
    List<Mention> named =
        sentence.article().within(sentence.sentence().span()).mentions().stream()
            .filter(one -> one.form() == Mention.Form.NAME)
            .toList();
    named.stream()
        .filter(one -> !isPrinted(sentence, one))
        .forEach(one -> found.add(unprinted(sentence, one.span())));
    List<Token> tokens = sentence.sentence().tokens();
    tokens.stream()
        .skip(1)
        .filter(token -> token.isTag("NNP") && isWord(token))
        .filter(token -> named.stream().noneMatch(one -> one.span().overlaps(token.span())))
        .filter(token -> isOfNoTime(sentence, token) && !reports.hold(token))
        .forEach(token -> found.add(unprinted(sentence, token.span())));
    return found;
  }

  private boolean isPrinted(SentenceHandle sentence, Mention mention) {
    Optional<StoryEntity> entity = reports.dossier().roster().of(mention.entity());
    ArticleId draft = sentence.article().article().id();
    boolean joined =
        entity
            .filter(one ->
                one.mentions().stream().anyMatch(at -> !at.citation().article().equals(draft)))
            .isPresent();
    return joined || reports.print(sentence.words(mention.span()));
  }

  private static boolean isWord(Token token) {
    return Character.isUpperCase(token.word().charAt(0)) && token.word().length() > 1;
  }

  private static boolean isOfNoTime(SentenceHandle sentence, Token token) {
    return sentence.article().overlapping(token.span()).times().isEmpty();
  }

  private static Unprinted unprinted(SentenceHandle sentence, Span span) {
    return new Unprinted(
        sentence.article().cite(span),
        Matter.NAME,
        Explanation.of("name-not-printed", "no report names “" + sentence.words(span) + "”"));
  }
}
