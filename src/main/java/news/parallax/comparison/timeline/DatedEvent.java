package news.parallax.comparison.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.Line;
import news.parallax.knowledge.StoryWords;

/**
 * Words that tell of one event.
 *
 * @param line the words with their place
 * @param lemmas its nouns, names and verbs, those that say little left out
 */
record DatedEvent(Line line, Set<String> lemmas) {
  /** The event told at {@code span}; what {@code time} says of it is no part of it. */
  static DatedEvent of(AnnotatedArticle article, Sentence sentence, Span span, Span time) {
    Set<String> lemmas =
        sentence.tokens().stream()
            .filter(token -> span.contains(token.span()) && !time.overlaps(token.span()))
            .filter(token -> token.isTag("NN") || token.isTag("VB"))
            .map(Token::lemma)
            .filter(lemma -> !StoryWords.LIGHT_EVENT_VERBS.hasAsWritten(lemma))
            .collect(Collectors.toUnmodifiableSet());
    return new DatedEvent(new Line(article.words(span), List.of(article.cite(span))), lemmas);
  }

  Citation place() {
    return line.citations().getFirst();
  }

  Span span() {
    return place().span();
  }

  /** The words at {@code other} of the same article. */
  Citation beside(Span other) {
    return new Citation(place().article(), other);
  }

  /** Whether most of the shorter one's words are shared. */
  boolean tellsSameAs(DatedEvent other) {
    int shared = shared(other);
    boolean most = shared >= 2 && 2 * shared >= Math.min(lemmas.size(), other.lemmas.size());
    return most || lemmas.equals(other.lemmas);
  }

  /** As {@link #tellsSameAs}, and sure enough to lend its date to the other. */
  boolean surelyTellsSameAs(DatedEvent other) {
    int shared = shared(other);
    return shared >= 4 && 3 * shared >= 2 * Math.min(lemmas.size(), other.lemmas.size());
  }

  /** Whether nothing speaks against it: a word is shared, or one is no more than a name for it. */
  boolean mayBe(DatedEvent other) {
    return shared(other) > 0 || isNamed() || other.isNamed();
  }

  /** "The talks": named, not told. */
  private boolean isNamed() {
    return lemmas.size() < 2;
  }

  private int shared(DatedEvent other) {
    Set<String> shared = new HashSet<>(lemmas);
    shared.retainAll(other.lemmas);
    return shared.size();
  }
}
