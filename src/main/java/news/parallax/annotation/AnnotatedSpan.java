package news.parallax.annotation;

import java.util.List;
import news.parallax.article.Span;

/** What an article says at one span of its text; every list is in text order. */
public final class AnnotatedSpan {
  private final AnnotatedArticle article;
  private final Span span;
  private final Inclusion inclusion;

  /**
   * What {@code article} says at a span.
   *
   * @param span UTF-16 code units, half-open
   * @param inclusion what counts as being there
   */
  AnnotatedSpan(AnnotatedArticle article, Span span, Inclusion inclusion) {
    this.article = article;
    this.span = span;
    this.inclusion = inclusion;
  }

  /** What counts as being at a span. */
  public enum Inclusion {
    /** What lies wholly inside it. */
    WITHIN,
    /** What shares a code unit with it. */
    OVERLAPPING
  }

  /** Its sentences, captions left out. */
  public List<Sentence> sentences() {
    return of(article.sentences());
  }

  public List<Mention> mentions() {
    return of(article.mentions());
  }

  public List<Quotation> quotations() {
    return of(article.quotations());
  }

  public List<TimeExpression> times() {
    return of(article.times());
  }

  public List<Quantity> quantities() {
    return of(article.quantities());
  }

  public List<Claim> claims() {
    return of(article.claims());
  }

  private <A extends Annotation> List<A> of(List<A> ordered) {
    return switch (inclusion) {
      case WITHIN -> Annotation.within(ordered, span);
      case OVERLAPPING -> Annotation.overlapping(ordered, span);
    };
  }
}
