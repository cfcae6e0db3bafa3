package news.parallax.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Span;

/**
 * One article and all that was found in it; each list is in text order, by where its members start.
 *
 * @param sentences of the running text
 * @param captions sentences under its pictures: read for names and times, and for nothing that the
 *     outlet claims, quotes or shares
 * @param entities whom and what the article names
 * @param mentions where it does
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<Sentence> captions,
    List<Entity> entities,
    List<Mention> mentions,
    List<Quotation> quotations,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Claim> claims) {
  /** Copies the lists. */
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    captions = List.copyOf(captions);
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    claims = List.copyOf(claims);
    Stream.of(sentences, captions, mentions, quotations, times, quantities, claims)
        .forEach(AnnotatedArticle::checkOrder);
  }

  private static void checkOrder(List<? extends Annotation> annotations) {
    for (int i = 1; i < annotations.size(); i++) {
      Span before = annotations.get(i - 1).span();
      Span span = annotations.get(i).span();
      if (span.start() < before.start()) {
        throw new IllegalArgumentException("need text order, got " + before + " before " + span);
      }
    }
  }

  /** The words at {@code span}. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /** A receipt for {@code span}. */
  public Citation cite(Span span) {
    return article.cite(span);
  }

  /** What lies wholly inside {@code span}. */
  public AnnotatedSpan within(Span span) {
    return new AnnotatedSpan(this, span, AnnotatedSpan.Inclusion.WITHIN);
  }

  /** What shares a code unit with {@code span}. */
  public AnnotatedSpan overlapping(Span span) {
    return new AnnotatedSpan(this, span, AnnotatedSpan.Inclusion.OVERLAPPING);
  }

  /** The entity named {@code id}; empty when this article has none of that id. */
  public Optional<Entity> entity(EntityId id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** The sentence or caption that holds the code unit at {@code offset}; empty between them. */
  public Optional<Sentence> sentenceAt(int offset) {
    return Annotation.at(sentences, offset).or(() -> Annotation.at(captions, offset));
  }

  /** Whether {@code span} lies in marks that hold somebody's words. */
  public boolean isQuoted(Span span) {
    return quotations.stream()
        .anyMatch(quotation -> quotation.isMarkedSpeech() && quotation.span().contains(span));
  }
}
