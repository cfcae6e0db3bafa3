package news.parallax.comparison.draft;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeInterval;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.comparison.evidence.SentenceHandle;

/** Whether a report's sentence gives an amount or a time that a draft does. */
final class GivenValues {
  private GivenValues() {}

  /** Whether {@code there} gives each amount and time that {@code draft} has at {@code own}. */
  static boolean areIn(SentenceHandle there, AnnotatedArticle draft, Span own) {
    Span span = there.sentence().span();
    List<TimeExpression> times = there.article().within(span).times();
    return draft.overlapping(own).quantities().stream().allMatch(one -> isIn(there, one))
        && draft.overlapping(own).times().stream()
            .allMatch(one -> times.stream().anyMatch(other -> isOne(one, other)));
  }

  /** "Several" gives no number, though five are several. */
  private static boolean isIn(SentenceHandle there, Quantity one) {
    return there.article().within(there.sentence().span()).quantities().stream()
        .filter(other -> numbers(there.sentence()).anyMatch(n -> other.span().contains(n.span())))
        .anyMatch(other -> CountedUnits.fit(one, other));
  }

  /** Whether both may be one time; an hour without its day may be of any. */
  static boolean isOne(TimeExpression one, TimeExpression other) {
    TimeInterval own = one.interval();
    TimeInterval theirs = other.interval();
    return one.value().equals(other.value())
        || (own != null && theirs != null && own.overlaps(theirs))
        || (one.kind() == Kind.TIME && other.kind() == Kind.TIME && hour(one).equals(hour(other)));
  }

  private static String hour(TimeExpression time) {
    return time.value().substring(time.value().indexOf('T') + 1);
  }

  /** The numbers of {@code sentence}; "one" is as often no number. */
  static Stream<Lexeme> numbers(Sentence sentence) {
    return Lexeme.of(sentence).stream()
        .filter(Lexeme::isNumber)
        .filter(one -> !one.text().equals("one") && !one.text().equals("first"));
  }
}
