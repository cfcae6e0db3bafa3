package news.parallax.comparison.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.Token;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.knowledge.ConflictWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells a count that grew from two that cannot both be right: the report with the higher count is
 * the later one, says that the count rose, or the lower count is a bound ("at least").
 */
public final class CountUpdates {
  private static final Set<String> NEWER = Set.of("now", "later");

  /** In characters; a few words. */
  private static final int NEAR = 30;

  /** Below that of a ruling that knows; by how much does not matter. */
  private static final double UNDATED = 0.5;

  /** Of two reports of which neither is known to be the later. */
  public static final Ruling OF_NO_ORDER =
      new Ruling(Verdict.CONFLICT, UNDATED, "neither report is known to be the later");

  private CountUpdates() {}

  /**
   * One count.
   *
   * @param grew whether its report tells it as newer than another
   * @param day of its report; null when that is not known
   */
  public record Count(Quantity quantity, boolean grew, @Nullable LocalDate day) {
    /** The count of {@code quantity} in {@code article}. */
    public static Count of(AnnotatedArticle article, Quantity quantity) {
      return new Count(quantity, tellsGrowth(article, quantity), article.article().day());
    }

    /** "rose to three", "has now treated eight"; but "rose 18 percent" is no newer count. */
    private static boolean tellsGrowth(AnnotatedArticle article, Quantity quantity) {
      List<String> before =
          article.sentenceAt(quantity.span().start()).stream()
              .flatMap(sentence -> sentence.tokens().stream())
              .takeWhile(token -> token.span().end() <= quantity.span().start())
              .filter(token -> quantity.span().start() - token.span().start() <= NEAR)
              .map(Token::lemma)
              .toList();
      boolean to = !before.isEmpty() && before.getLast().equals("to");
      return !Collections.disjoint(before, NEWER)
          || (to && !Collections.disjoint(before, ConflictWords.GROWING.words()));
    }

  }

  /** The least value meant, or the greatest where none is named. */
  public static double value(Quantity quantity) {
    Quantity normal = quantity.normal();
    return Optional.ofNullable(normal.least())
        .or(() -> Optional.ofNullable(normal.most()))
        .map(Number::doubleValue)
        .orElse(0.0);
  }

  /** Whether and why the higher of two different counts supersedes the lower; else a conflict. */
  public static Ruling of(Count left, Count right) {
    boolean rises = value(left.quantity()) <= value(right.quantity());
    Count low = rises ? left : right;
    Count high = rises ? right : left;
    return byDay(low.day(), high.day(), "counts more", "counts less")
        .orElseGet(() -> byWords(low, high));
  }

  private static Ruling byWords(Count low, Count high) {
    if (high.grew()) {
      return new Ruling(Verdict.UPDATE, "the higher count is told as the newer");
    }
    if (low.quantity().precision() == Precision.AT_LEAST) {
      return new Ruling(Verdict.UPDATE, "the lower count is a bound that left room for more");
    }
    return OF_NO_ORDER;
  }

  /**
   * An update where the report that is further on is known to be the later, a conflict where it is
   * known to be the earlier; empty where neither is known.
   *
   * @param low the day of the report that is less far on
   * @param high that of the other
   * @param more what a later report does that is further on
   * @param less what one does that is not
   */
  public static Optional<Ruling> byDay(
      @Nullable LocalDate low, @Nullable LocalDate high, String more, String less) {
    if (low == null || high == null || low.equals(high)) {
      return Optional.empty();
    }
    return Optional.of(
        high.isAfter(low)
            ? new Ruling(Verdict.UPDATE, "the later report (%s) %s".formatted(high, more))
            : new Ruling(Verdict.CONFLICT, "the later report (%s) %s".formatted(low, less)));
  }

  /**
   * A verdict with its reason.
   *
   * @param weight 1 where it is known which count is the newer, less where it is not
   */
  public record Ruling(Verdict verdict, double weight, String because) {
    /** One that knows. */
    public Ruling(Verdict verdict, String because) {
      this(verdict, 1, because);
    }
  }
}
