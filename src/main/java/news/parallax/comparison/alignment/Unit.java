package news.parallax.comparison.alignment;

import java.time.LocalDate;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.EntityId;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import news.parallax.comparison.ClauseMatch.Clause;
import org.jspecify.annotations.Nullable;

/** One clause as it is laid beside those of the other article; two units are one place or two. */
final class Unit {
  /**
   * How a clause is made.
   *
   * @param words its words and marks in small letters, by number, in text order
   * @param numbers the numbers it names, among the terms
   * @param doer whom its subject names, as both articles together name it; null for none
   * @param speaker whose words it is, in the same way; null for the outlet's own
   * @param frame who does what, in the same way
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  record Form(
      int[] words,
      int[] numbers,
      @Nullable EntityId doer,
      @Nullable EntityId speaker,
      ClauseFrame frame) {}

  private final int index;
  private final int position;
  private final AnnotatedArticle article;
  private final ClauseReading reading;
  private final WeightedTerms terms;
  private final WeightedTerms around;
  private final Form form;
  private final ClauseSense sense;

  /**
   * A unit.
   *
   * @param index place among the units of both articles
   * @param position which of the two articles, 0 or 1
   * @param terms normal forms of its words
   * @param around the terms of its whole sentence
   */
  Unit(
      int index,
      int position,
      AnnotatedArticle article,
      ClauseReading reading,
      WeightedTerms terms,
      WeightedTerms around,
      Form form,
      ClauseSense sense) {
    this.index = index;
    this.position = position;
    this.article = article;
    this.reading = reading;
    this.terms = terms;
    this.around = around;
    this.form = form;
    this.sense = sense;
  }

  int index() {
    return index;
  }

  int position() {
    return position;
  }

  AnnotatedArticle article() {
    return article;
  }

  Claim claim() {
    return reading.claim();
  }

  Span span() {
    return reading.span();
  }

  WeightedTerms terms() {
    return terms;
  }

  WeightedTerms around() {
    return around;
  }

  Form form() {
    return form;
  }

  ClauseSense sense() {
    return sense;
  }

  Set<LocalDate> days() {
    return reading.days();
  }

  boolean isDependent() {
    return reading.dependent();
  }

  boolean isUncounted() {
    return reading.uncounted();
  }

  boolean isReport() {
    return claim().kind() == Claim.Kind.REPORT;
  }

  Citation citation() {
    return article.cite(span());
  }

  Clause clause() {
    return new Clause(reading.index(), citation());
  }
}
