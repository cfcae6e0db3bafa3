package news.parallax.comparison.evidence;

import java.util.List;
import java.util.Optional;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.article.Citation;
import news.parallax.article.Span;

/**
 * One sentence in its article, for readers that look around it. A handle: equal only to itself,
 * since comparing articles is slow, and never kept beyond the comparison of a story.
 */
public final class SentenceHandle {
  private final AnnotatedArticle article;
  private final Sentence sentence;

  /** A handle on {@code sentence} of {@code article}. */
  public SentenceHandle(AnnotatedArticle article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /** The sentence of {@code claim}. */
  public static SentenceHandle of(AnnotatedArticle article, Claim claim) {
    return new SentenceHandle(article, article.sentences().get(claim.sentence()));
  }

  /** The whole article. */
  public AnnotatedArticle article() {
    return article;
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The words of the sentence. */
  public String words() {
    return words(sentence.span());
  }

  /** The words at {@code span}. */
  public String words(Span span) {
    return article.words(span);
  }

  /** The tokens of the sentence that lie in {@code span}. */
  public List<Token> tokens(Span span) {
    return sentence.tokens(span);
  }

  /** The clause that holds {@code span}. */
  public Optional<Claim> clause(Span span) {
    return article.claims().stream().filter(one -> one.span().contains(span)).findFirst();
  }

  /** Whether {@code place} lies in it. */
  public boolean holds(Citation place) {
    return place.article().equals(article.article().id()) && sentence.span().contains(place.span());
  }

  /** Whether {@code other} is of the same article. */
  public boolean isBeside(SentenceHandle other) {
    return article.article().id().equals(other.article.article().id());
  }
}
