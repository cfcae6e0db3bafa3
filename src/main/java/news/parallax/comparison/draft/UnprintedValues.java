package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Lexeme;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.draft.Flaw.Matter;
import news.parallax.comparison.draft.Flaw.Unprinted;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.UnitClasses;

/** Finds amounts, numbers and times of a draft that no report gives. */
final class UnprintedValues {
  private final List<Quantity> amounts = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private final Reports reports;

  UnprintedValues(Reports reports) {
    this.reports = reports;
    reports.articles().forEach(this::read);
  }

  private void read(AnnotatedArticle article) {
    amounts.addAll(article.quantities());
    times.addAll(article.times());
    Stream.of(article.sentences(), article.captions())
        .flatMap(List::stream)
        .flatMap(GivenValues::numbers)
        .map(UnprintedValues::key)
        .forEach(numbers::add);
  }

  /** Those of {@code sentence}, in order, a place once. */
  List<Unprinted> of(SentenceHandle sentence) {
    AnnotatedArticle draft = sentence.article();
    Span span = sentence.sentence().span();
    List<Unprinted> found = new ArrayList<>();
    draft.within(span).times().stream()
        .filter(one -> isNamed(one, sentence) && !isPrinted(one, sentence))
        .forEach(one -> found.add(unprinted(sentence, one.span(), Matter.DATE)));
    draft.within(span).quantities().stream()
        .filter(one -> numbersAt(sentence, one.span()).findAny().isPresent())
        .filter(one -> !isPrinted(one, sentence))
        .forEach(one -> add(unprinted(sentence, one.span(), Matter.NUMBER), found));
    GivenValues.numbers(sentence.sentence())
        .filter(one -> !numbers.contains(key(one)) && isOfNothing(draft, one.span()))
        .filter(one -> !reports.hold(sentence.sentence().tokens().get(one.first())))
        .forEach(one -> add(unprinted(sentence, one.span(), Matter.NUMBER), found));
    return found;
  }

  private static void add(Unprinted one, List<Unprinted> found) {
    if (found.stream().noneMatch(other -> other.words().overlaps(one.words()))) {
      found.add(one);
    }
  }

  /** A measure must be given in like measure; of a count the number alone will do. */
  private boolean isPrinted(Quantity one, SentenceHandle sentence) {
    boolean fits =
        amounts.stream().anyMatch(other -> one.disjoint(other).filter(apart -> !apart).isPresent());
    return fits
        || (!UnitClasses.isMeasure(one)
            && numbersAt(sentence, one.span()).allMatch(numbers::contains));
  }

  private static Stream<String> numbersAt(SentenceHandle sentence, Span span) {
    return GivenValues.numbers(sentence.sentence())
        .filter(one -> span.contains(one.span()))
        .map(UnprintedValues::key);
  }

  /** Whether it has a number or a name: "recently" and "the year before" say no date. */
  private static boolean isNamed(TimeExpression one, SentenceHandle sentence) {
    return numbersAt(sentence, one.span()).findAny().isPresent()
        || sentence.tokens(one.span()).stream().anyMatch(token -> token.isTag("NNP"));
  }

  private boolean isPrinted(TimeExpression one, SentenceHandle sentence) {
    return times.stream().anyMatch(other -> GivenValues.isOne(one, other))
        || (one.interval() == null && numbersAt(sentence, one.span()).allMatch(numbers::contains));
  }

  private static boolean isOfNothing(AnnotatedArticle draft, Span span) {
    return draft.overlapping(span).times().isEmpty()
        && draft.overlapping(span).quantities().isEmpty();
  }

  private static String key(Lexeme number) {
    return number.number() == null
        ? number.text()
        : number.number().stripTrailingZeros().toPlainString();
  }

  private static Unprinted unprinted(SentenceHandle sentence, Span span, Matter matter) {
    String because = "no report gives “" + sentence.words(span) + "”";
    return new Unprinted(
        sentence.article().cite(span), matter, Explanation.of("value-not-printed", because));
  }
}
