package news.parallax.comparison.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;

/** What a report gives as the answer to some question. */
sealed interface Value permits Measure, Assertion {
  /** Where the report gives it. */
  SentenceHandle at();

  /** The report. */
  default AnnotatedArticle article() {
    return at().article();
  }

  /** The sentence that gives it. */
  default Sentence sentence() {
    return at().sentence();
  }

  /** The words that do. */
  Span span();

  /** The clause it belongs to; empty where none was read. */
  default Optional<Claim> claim() {
    return at().clause(span());
  }

  /** The words of {@link #claim} and of the value, or of the sentence where there is none. */
  default Span clause() {
    return claim().map(one -> one.span().cover(span())).orElse(sentence().span());
  }

  /** The lemmas of {@link #clause}, in small letters. */
  default Set<String> lemmas() {
    return sentence().tokens(clause()).stream()
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Whether both belong to a clause, of which {@code so} holds. */
  default boolean clausesAre(Value other, BiPredicate<Claim, Claim> so) {
    Optional<Claim> theirs = other.claim();
    return claim().filter(one -> theirs.filter(two -> so.test(one, two)).isPresent()).isPresent();
  }

  /** Which kind of conflict another value would be. */
  Conflict.Kind kind();

  /** Whether both can be meant by one true value; false for values of two kinds. */
  boolean fits(Value other);

  /** Whether they may answer one question and are near enough to be two answers to it. */
  boolean rivals(Value other);

  /**
   * Whether their words alone tell that they answer one question.
   *
   * @param aligned how likely their clauses tell the same, 0 to 1
   */
  default boolean isOneQuestion(Value other, double aligned) {
    return false;
  }

  /** What sort of value this is; only values of one sort are compared. */
  String sort();

  /** Whether {@code other}, of the same report, may be taken for this: one sort and one unit. */
  boolean countsAlike(Value other);

  /** Whether both count one thing, or name a day of one month. */
  boolean sharesUnit(Value other);

  /** Whether one is the coarser form of the other. */
  default boolean isCoarser(Value other) {
    return false;
  }

  /** What the same report says against it, which is told with it: a denial beside a plan. */
  default List<? extends Value> beside() {
    return List.of();
  }

  /** This as the side of a difference. */
  Difference.Side side();
}
