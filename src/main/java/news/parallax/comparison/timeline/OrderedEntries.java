package news.parallax.comparison.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.EventOrder;
import news.parallax.comparison.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * Places events beside others: two places that order the same two events make one entry, told from
 * the event that has no date of its own, and reckoned from the date of the other where it has one.
 */
final class OrderedEntries {
  private final List<Dated> dated;

  private OrderedEntries(List<Dated> dated) {
    this.dated = dated;
  }

  static List<Placed> of(List<Ordered> orders, List<Dated> dated) {
    OrderedEntries entries = new OrderedEntries(dated);
    return pairs(orders).stream().map(entries::entry).toList();
  }

  /** Those that order the same two events as the first of them, seen from its event. */
  private static List<List<Ordered>> pairs(List<Ordered> orders) {
    List<List<Ordered>> pairs = new ArrayList<>();
    for (Ordered one : orders) {
      pairs.stream()
          .filter(pair -> pair.getFirst().tellsSameAs(one))
          .findFirst()
          .ifPresentOrElse(
              pair -> pair.add(one.seenFrom(pair.getFirst().side())),
              () -> pairs.add(new ArrayList<>(List.of(one))));
    }
    return pairs;
  }

  /**
   * A date that one side's own words hold counts before one that the same event has elsewhere; with
   * both known, the event told keeps its own.
   */
  private Placed entry(List<Ordered> pair) {
    List<DatedEvent> events = pair.stream().map(Ordered::event).toList();
    List<DatedEvent> others = pair.stream().map(Ordered::other).toList();
    Optional<Dated> own = date(events, OrderedEntries::holds);
    Optional<Dated> other = date(others, OrderedEntries::holds);
    if (own.isEmpty() && other.isEmpty()) {
      other = date(others, OrderedEntries::tells);
    }
    boolean turn = own.isPresent() && other.isEmpty();
    return turn
        ? entry(pair.stream().map(Ordered::turned).toList(), own.get())
        : entry(pair, other.orElse(null));
  }

  private static Placed entry(List<Ordered> pair, @Nullable Dated other) {
    Ordered told =
        pair.stream().filter(one -> one.length() != null).findFirst().orElse(pair.getFirst());
    TimeInterval reference = other == null ? null : other.time().interval();
    TimeInterval interval =
        reference == null
            ? null
            : told.gap().map(gap -> gap.from(reference, told.side())).orElse(null);
    Precision precision = told.gap().map(Gap::precision).orElse(Precision.DAY);
    TimelineEntry entry =
        new TimelineEntry(
            interval == null ? null : Iso.start(interval),
            interval == null ? null : Iso.end(interval),
            interval == null ? precision : interval.precision(),
            told.signal(),
            told.event().line(),
            pair.stream().map(one -> one.event().place()).distinct().toList(),
            order(told, pair, interval == null ? null : other));
    return new Placed(entry, reference == null ? null : Iso.start(reference));
  }

  private static EventOrder order(Ordered told, List<Ordered> pair, @Nullable Dated other) {
    TimeExpression length = told.length();
    return new EventOrder(
        told.side(),
        length == null ? null : length.value(),
        told.other().line(),
        pair.stream().map(Ordered::telling).toList(),
        why(told, other));
  }

  private static Explanation why(Ordered told, @Nullable Dated other) {
    return other == null
        ? Explanation.of("told-order", "the report puts one before the other", told.signal())
        : Explanation.of(
            "reckoned-from-the-other-event",
            "reckoned from when the other event was",
            told.signal(),
            other.anchor());
  }

  /** The most exact of the dates that {@code dates} one of {@code events}. */
  private Optional<Dated> date(List<DatedEvent> events, BiPredicate<Dated, DatedEvent> dates) {
    return dated.stream()
        .filter(OrderedEntries::isAnchored)
        .filter(one -> events.stream().anyMatch(event -> dates.test(one, event)))
        .max(Comparator.comparing(Dated::precision));
  }

  /** Whether the words of {@code event} name the time; "since 2019" is not when it was. */
  private static boolean holds(Dated one, DatedEvent event) {
    Span time = one.time().span();
    boolean opens = time.start() - event.span().start() <= "the ".length();
    return event.place().article().equals(one.anchor().article())
        && event.span().contains(time)
        && (opens || one.time().relation() == null);
  }

  /** Whether the same event is dated elsewhere, by a time that is its own. */
  private static boolean tells(Dated one, DatedEvent event) {
    return one.time().relation() == null && one.event().surelyTellsSameAs(event);
  }

  private static boolean isAnchored(Dated one) {
    TimeExpression time = one.time();
    boolean calendar = time.kind() == Kind.DATE || time.kind() == Kind.TIME;
    return calendar && time.interval() != null;
  }
}
