package news.parallax.annotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Citation;
import news.parallax.article.Span;

/**
 * One article and all that was found in it; each list is in text order.
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
  }

  /** The words at {@code span}. */
  public String words(Span span) {
    return span.of(article.text());
  }

  /** A receipt for {@code span}. */
  public Citation cite(Span span) {
    return article.cite(span);
  }

  /** The entity named {@code id}; empty when this article has none of that id. */
  public Optional<Entity> entity(EntityId id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** The sentence or caption that holds the code unit at {@code offset}; empty between them. */
  public Optional<Sentence> sentenceAt(int offset) {
    return Stream.of(sentences, captions)
        .flatMap(List::stream)
        .filter(sentence -> sentence.span().contains(offset))
        .findFirst();
  }

  /** Whether {@code span} lies in marks that hold somebody's words. */
  public boolean isQuoted(Span span) {
    return quotations.stream()
        .anyMatch(quotation -> quotation.isMarkedSpeech() && quotation.span().contains(span));
  }
}
