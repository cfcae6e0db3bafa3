package news.parallax.comparison.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Sense;
import news.parallax.comparison.evidence.Evidence;
import news.parallax.comparison.evidence.ExclusiveTerms;
import news.parallax.comparison.evidence.ExclusiveTerms.Member;
import news.parallax.comparison.evidence.MaskedContext;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.VerbSynonyms;

/**
 * Things, places, persons and ways of which only one can be meant, told by a like verb in like
 * words: "swallowed a battery" against "gulped down a magnet". Neither report may name the other's
 * word anywhere.
 */
final class RivalWordComparison {
  /** Least score of the words around two that exclude each other; by hand. */
  private static final double LEAST = 0.55;

  private static final Set<Conflict.Kind> KINDS =
      EnumSet.of(
          Conflict.Kind.OBJECT,
          Conflict.Kind.PLACE,
          Conflict.Kind.PARTICIPANT,
          Conflict.Kind.MANNER);

  private final Dossier dossier;
  private final Sense sense;

  RivalWordComparison(Dossier dossier, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
  }

  /** A word of the list, with the clause that tells it. */
  private record Word(SentenceHandle at, Claim claim, Token token, Member member) {
    String without(Span words) {
      return MaskedContext.words(at.article(), words, token.span());
    }

    boolean mayBeTold(Word other) {
      return member.excludes(other.member)
          && !isOfOtherAge(other)
          && claim.factuality().polarity() == other.claim.factuality().polarity()
          && VerbSynonyms.alikeAndTelling(claim.lemma(), other.claim.lemma())
          && !SlotComparison.differInAmount(
              at.article(), claim.span(), other.at.article(), other.claim.span());
    }

    /** The phrase that holds it. */
    Optional<Argument> argument() {
      return claim.arguments().stream()
          .filter(argument -> argument.span().contains(token.span()))
          .findFirst();
    }

    /**
     * A hospital that is bombed is no place where something is done, a car that explodes no way.
     */
    boolean isOfItsKind() {
      return (member.kind() != Conflict.Kind.PLACE && member.kind() != Conflict.Kind.MANNER)
          || argument()
              .filter(one -> one.role() != Role.AGENT && one.role() != Role.PATIENT)
              .isPresent();
    }

    Difference.Side side() {
      Span phrase = phrase();
      return Difference.Side.of(at.article(), phrase, at.words(phrase).toLowerCase(Locale.ROOT));
    }

    private Span phrase() {
      return argument()
          .map(Argument::span)
          .or(() ->
              at.sentence().phrases().stream()
                  .map(at.sentence()::span)
                  .filter(span -> span.contains(token.span()))
                  .findFirst())
          .orElse(token.span());
    }

    /** "four-year-old" of a boy; empty for most. */
    private Set<String> ages() {
      return at.sentence().tokens().stream()
          .map(Token::word)
          .filter(word -> word.endsWith("-old"))
          .collect(Collectors.toSet());
    }

    /** A boy of four and a girl of five are two. */
    boolean isOfOtherAge(Word other) {
      Set<String> mine = ages();
      Set<String> its = other.ages();
      return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
    }
  }

  /** The words of one article, by their line of the list. */
  private record Words(Map<Integer, List<Word>> byLine) {}

  List<Difference> differences() {
    Map<Integer, List<Word>> rights = words(dossier.articles().getLast());
    List<Difference> differences = new ArrayList<>();
    words(dossier.articles().getFirst())
        .forEach((line, lefts) -> add(lefts, rights.getOrDefault(line, List.of()), differences));
    return differences;
  }

  private void add(List<Word> lefts, List<Word> rights, List<Difference> differences) {
    for (Word left : alone(lefts, rights)) {
      for (Word right : alone(rights, lefts)) {
        if (left.mayBeTold(right)) {
          Evidence evidence = evidence(left, right, groups(lefts) + groups(rights));
          if (evidence.score() >= LEAST) {
            differences.add(difference(left, right, evidence));
          }
        }
      }
    }
  }

  /** What the other report does not name at all. */
  private static List<Word> alone(List<Word> words, List<Word> others) {
    return words.stream()
        .filter(one -> others.stream().noneMatch(other -> other.member().equals(one.member())))
        .toList();
  }

  private static int groups(Collection<Word> words) {
    return (int) words.stream().map(Word::member).distinct().count();
  }

  private Evidence evidence(Word left, Word right, int groups) {
    double ofSentences =
        sense.likeness(
            left.without(left.at().sentence().span()), right.without(right.at().sentence().span()));
    double ofClauses =
        sense.likeness(left.without(left.claim().span()), right.without(right.claim().span()));
    return Evidence.of((ofSentences + ofClauses) / 2)
        .and(true, "by a like verb")
        .among(groups)
        .crowded(left.at().article().sentences().size(), right.at().article().sentences().size());
  }

  private Map<Integer, List<Word>> words(AnnotatedArticle article) {
    return dossier.reading(article, Words.class, RivalWordComparison::read).byLine();
  }

  /** Those that stand in no list, of which any member may be told alone. */
  private static Words read(AnnotatedArticle article) {
    return new Words(
        article.claims().stream()
            .filter(claim -> claim.kind() == Claim.Kind.STATEMENT)
            .flatMap(claim -> words(article, claim))
            .filter(word -> SlotComparison.isAlone(article, word.phrase()))
            .collect(
                Collectors.groupingBy(
                    word -> word.member().line(), TreeMap::new, Collectors.toList())));
  }

  private static Stream<Word> words(AnnotatedArticle article, Claim claim) {
    SentenceHandle at = SentenceHandle.of(article, claim);
    Sentence sentence = at.sentence();
    if (sentence.role() != Block.Role.PARAGRAPH) {
      return Stream.of();
    }
    return sentence.tokens().stream()
        .filter(token -> claim.span().contains(token.span()) && isPlain(token))
        .flatMap(token ->
            ExclusiveTerms.of(token.lemma().toLowerCase(Locale.ROOT)).stream()
                .filter(member -> KINDS.contains(member.kind()))
                .map(member -> new Word(at, claim, token, member)))
        .filter(Word::isOfItsKind);
  }

  private static boolean isPlain(Token token) {
    return Character.isLowerCase(token.word().charAt(0))
        && (token.isTag("NN") || token.isTag("JJ"));
  }

  private static Difference difference(Word left, Word right, Evidence evidence) {
    return Difference.conflict(
        left.member().kind(),
        left.side(),
        right.side(),
        new Reason(
            Rule.RIVAL_WORDS,
            "",
            evidence.likeness(),
            "no more than one can be true; " + String.join(", ", evidence.reasons())));
  }
}
