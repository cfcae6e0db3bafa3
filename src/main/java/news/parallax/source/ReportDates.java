package news.parallax.source;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import news.parallax.article.Published;
import news.parallax.knowledge.date.DateOrder;
import news.parallax.knowledge.date.NumericDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the date of publication, and what helps to read it.
 *
 * @param published null when unknown or undecided
 * @param undecided the first date of publication in figures that can be read as two days, open
 *     while {@code published} is null and evidence of the outlet's habit else; null when there is
 *     none
 * @param told the order of figures the user says this outlet writes; null when nothing is said
 * @param shown the orders that other dates of the report betray
 * @param days the unmistakable days the report names, as that of its last change
 */
public record ReportDates(
    @Nullable Published published,
    @Nullable NumericDate undecided,
    @Nullable DateOrder told,
    Set<DateOrder> shown,
    Set<LocalDate> days) {
  /** Nothing is said. */
  public static final ReportDates NONE = new ReportDates(null, null, null, Set.of(), Set.of());

  /** Copies the sets. */
  public ReportDates {
    shown = Set.copyOf(shown);
    days = Set.copyOf(days);
  }

  /** The date is known. */
  public static ReportDates of(@Nullable Published published) {
    return new ReportDates(published, null, null, Set.of(), Set.of());
  }

  /** These dates, what they leave open filled from {@code other}; the evidence of both. */
  public ReportDates or(ReportDates other) {
    Published day = published != null ? published : other.published;
    NumericDate open = undecided != null ? undecided : other.undecided;
    return new ReportDates(
        day,
        open,
        told != null ? told : other.told,
        union(shown, other.shown),
        union(days, other.days));
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
