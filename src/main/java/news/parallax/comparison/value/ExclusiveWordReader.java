package news.parallax.comparison.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Argument;
import news.parallax.annotation.Argument.Role;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Block;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.ExclusiveTerms.Member;
import news.parallax.comparison.evidence.SentenceHandle;

/** Reads the words of a report of whose list only one can be meant. */
final class ExclusiveWordReader {
  private static final Set<Conflict.Kind> KINDS =
      EnumSet.of(
          Conflict.Kind.OBJECT,
          Conflict.Kind.PLACE,
          Conflict.Kind.PARTICIPANT,
          Conflict.Kind.MANNER);

  /** In characters: " and ". */
  private static final int ROOM_FOR_AND = 5;

  private ExclusiveWordReader() {}

  /** Those in what {@code article} states that stand in no list, of which any may be told alone. */
  static List<Value> values(AnnotatedArticle article) {
    return article.claims().stream()
        .filter(claim -> claim.kind() == Claim.Kind.STATEMENT)
        .flatMap(claim -> words(SentenceHandle.of(article, claim), claim))
        .filter(word -> isAlone(article, word.phrase()))
        .map(Value.class::cast)
        .toList();
  }

  private static Stream<ExclusiveWord> words(SentenceHandle at, Claim claim) {
    return at.sentence().role() == Block.Role.PARAGRAPH
        ? at.tokens(claim.span()).stream()
            .filter(ExclusiveWordReader::isPlain)
            .flatMap(token -> words(at, claim, token))
        : Stream.of();
  }

  private static boolean isPlain(Token token) {
    return Character.isLowerCase(token.word().charAt(0))
        && (token.isTag("NN") || token.isTag("JJ"));
  }

  private static Stream<ExclusiveWord> words(SentenceHandle at, Claim claim, Token token) {
    Optional<Argument> argument =
        claim.arguments().stream()
            .filter(one -> one.span().contains(token.span()))
            .findFirst();
    Span phrase = argument.map(Argument::span).orElseGet(() -> phrase(at.sentence(), token));
    return ExclusiveTerms.of(token.lemma().toLowerCase(Locale.ROOT)).stream()
        .filter(member -> KINDS.contains(member.kind()) && isOfItsKind(member, argument))
        .map(member -> new ExclusiveWord(at, claim, token.span(), phrase, member));
  }

  private static Span phrase(Sentence sentence, Token token) {
    return sentence.phrases().stream()
        .map(sentence::span)
        .filter(span -> span.contains(token.span()))
        .findFirst()
        .orElse(token.span());
  }

  /**
   * A hospital that is bombed is no place where something is done, a car that explodes no way.
   */
  private static boolean isOfItsKind(Member member, Optional<Argument> argument) {
    return (member.kind() != Conflict.Kind.PLACE && member.kind() != Conflict.Kind.MANNER)
        || argument
            .filter(one -> one.role() != Role.AGENT && one.role() != Role.PATIENT)
            .isPresent();
  }

  /** Whether nothing is joined to the words at {@code span} by a comma or "and". */
  private static boolean isAlone(AnnotatedArticle article, Span span) {
    String text = article.article().text();
    String before = text.substring(Math.max(0, span.start() - ROOM_FOR_AND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + ROOM_FOR_AND));
    return !before.endsWith(" and ")
        && !before.endsWith(", ")
        && !after.startsWith(" and ")
        && !after.startsWith(", ")
        && !article.words(span).contains(" and ");
  }
}
