package news.parallax.comparison.value;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.ExclusiveTerms.Member;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.VerbSynonyms;

/**
 * A thing, place, person or way of which only one of its list can be meant: "a battery" of what was
 * swallowed, where another report has "a magnet".
 *
 * @param telling the clause it stands in
 * @param phrase the words around it that name the thing
 * @param member its place in the list
 */
record ExclusiveWord(SentenceHandle at, Claim telling, Span span, Span phrase, Member member)
    implements Assertion {
  @Override
  public Optional<Claim> claim() {
    return Optional.of(telling);
  }

  @Override
  public Conflict.Kind kind() {
    return member.kind();
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof ExclusiveWord word && member.equals(word.member);
  }

  /** By a like verb, of nobody else's age and no other number. */
  @Override
  public boolean rivals(Value other) {
    return other instanceof ExclusiveWord word
        && member.excludes(word.member)
        && telling.factuality().polarity() == word.telling.factuality().polarity()
        && VerbSynonyms.alikeAndTelling(telling.lemma(), word.telling.lemma())
        && !isOfOtherAge(word)
        && !EventCoreference.differInAmount(
            article(), telling.span(), word.article(), word.telling.span());
  }

  /** A boy of four and a girl of five are two. */
  private boolean isOfOtherAge(ExclusiveWord other) {
    Set<String> mine = ages();
    Set<String> its = other.ages();
    return !mine.isEmpty() && !its.isEmpty() && Collections.disjoint(mine, its);
  }

  /** "four-year-old" of a boy; empty for most. */
  private Set<String> ages() {
    return sentence().tokens().stream()
        .map(Token::word)
        .filter(word -> word.endsWith("-old"))
        .collect(Collectors.toSet());
  }

  @Override
  public String sort() {
    return "word " + member.line();
  }

  /** Another word of the list; how often a report repeats one does not count. */
  @Override
  public boolean countsAlike(Value other) {
    return equals(other) || (other instanceof ExclusiveWord word && member.excludes(word.member));
  }

  @Override
  public Difference.Side side() {
    return Difference.Side.of(article(), phrase, at.words(phrase).toLowerCase(Locale.ROOT));
  }
}
