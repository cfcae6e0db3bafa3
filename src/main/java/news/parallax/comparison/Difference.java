package news.parallax.comparison;

import java.util.Comparator;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.EntityId;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.TimeExpression;
import news.parallax.article.Citation;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two places that differ on one point, before such pairs are gathered into a {@link Conflict}.
 * Mostly of two articles; of one where a report gives what its sources make of one thing.
 */
public record Difference(
    Conflict.Kind kind, Conflict.Verdict verdict, Side left, Side right, Reason reason) {
  /**
   * The same for the same differences, whatever order they were found in: the most telling rule
   * first, then the weightiest, then by place.
   *
   * @param places the order of places
   */
  public static Comparator<Difference> order(Comparator<Citation> places) {
    return Comparator.comparing((Difference one) -> one.reason().rule(), Comparator.reverseOrder())
        .thenComparing(one -> one.reason().weight(), Comparator.reverseOrder())
        .thenComparing(one -> one.left().citation(), places)
        .thenComparing(one -> one.right().citation(), places)
        .thenComparing(Difference::kind)
        .thenComparing(Difference::verdict)
        .thenComparing(one -> one.left().value())
        .thenComparing(one -> one.right().value())
        .thenComparing(one -> one.reason().because());
  }

  /** Two places that cannot both be right. */
  public static Difference conflict(Conflict.Kind kind, Side left, Side right, Reason reason) {
    return new Difference(kind, Conflict.Verdict.CONFLICT, left, right, reason);
  }

  /** Whether both cannot be true as they stand. */
  public boolean isOpen() {
    return verdict == Conflict.Verdict.CONFLICT || verdict == Conflict.Verdict.UPDATE;
  }

  /** Whether both places are of one article. */
  public boolean isWithinOne() {
    return left.citation().article().equals(right.citation().article());
  }

  /** Both places. */
  public Stream<Side> sides() {
    return Stream.of(left, right);
  }

  /**
   * Why the places are held against each other.
   *
   * @param subject what is counted, whose part it is, or which point it fills; empty where the rule
   *     says it all
   * @param weight how alike the words around both are, or how sure the ruling; 1 for a rule that
   *     weighs nothing
   * @param because the same for a reader
   */
  public record Reason(Rule rule, String subject, double weight, String because) {
    /** Of a rule that weighs nothing. */
    public Reason(Rule rule, String subject, String because) {
      this(rule, subject, 1, because);
    }

    /** Of one that says it all. */
    public Reason(Rule rule, String because) {
      this(rule, "", because);
    }

    /**
     * Whether the same values for both reasons are one difference. Values that only the sense of
     * their sentences sets against each other answer who knows what, so of them no two are.
     */
    public boolean isSameAs(Reason other) {
      return rule == other.rule
          && rule != Rule.VALUES
          && rule != Rule.RIVAL_WORDS
          && subject.equals(other.subject);
    }
  }

  /** What tells that two places differ, the more telling rule the later. */
  public enum Rule {
    /** Sentences that a judge reads as rival answers to one question. */
    POINTS,
    /** The time between two events. */
    OFFSETS,
    /** Values that answer one question and that no one value fits. */
    VALUES,
    /** Such values, of other places or doers. */
    SET_APART,
    /** Such values, of which one is the coarser. */
    COARSER,
    /** Words told in like sense that exclude each other. */
    RIVAL_WORDS,
    /** Lists that share all members but one. */
    ENUMERATIONS,
    /** Two events in opposite orders. */
    ORDERS,
    /** How far an agreement has come. */
    RUNGS,
    /** A deed and its opposite. */
    STANCES,
    /** A quotation with a word changed. */
    WORDINGS,
    /** Where one thing lies. */
    LOCATIONS,
    /** How many met one fate. */
    TOLLS,
    /** What one thing is made up of. */
    PARTS,
    /** What was handed to one receiver. */
    GOODS,
    /** How many deny or confirm. */
    ANSWERS,
    /** How old one person is. */
    AGES,
    /** Whether words were spoken or written. */
    MANNERS,
    /** When something was said. */
    HOURS_OF_SPEECH,
    /** Where it was. */
    PLACES_OF_SPEECH,
    /** What two sources of one report counted. */
    ESTIMATES
  }

  /**
   * One of the places.
   *
   * @param reading the value in the source's words
   * @param value its normal form; equal values are one position
   * @param entity the article's entity that the value names; null when it names none
   * @param amount the value as an amount; null when it is none
   */
  public record Side(
      Citation citation,
      String reading,
      String value,
      @Nullable EntityId entity,
      @Nullable Quantity amount) {
    /** What names nothing and is no amount. */
    public Side(Citation citation, String reading, String value) {
      this(citation, reading, value, null, null);
    }

    /** An amount by its interval. */
    public static Side of(AnnotatedArticle article, Quantity quantity) {
      return of(article, quantity.span(), quantity);
    }

    /** An amount within the words at {@code span} that tell it. */
    public static Side of(AnnotatedArticle article, Span span, Quantity quantity) {
      Quantity normal = quantity.normal();
      String value = "%s..%s %s".formatted(normal.least(), normal.most(), quantity.precision());
      return new Side(article.cite(span), article.words(span), value, null, quantity);
    }

    /** The words at {@code span}, which mean {@code value}. */
    public static Side of(AnnotatedArticle article, Span span, String value) {
      return new Side(article.cite(span), article.words(span), value);
    }

    /** The words at {@code span}, which name {@code entity}. */
    public static Side naming(AnnotatedArticle article, Span span, EntityId entity) {
      return new Side(article.cite(span), article.words(span), entity.value(), entity, null);
    }

    /** A time by its TIMEX3 value. */
    public static Side of(AnnotatedArticle article, TimeExpression time) {
      return of(article, time.span(), time.value());
    }
  }
}
