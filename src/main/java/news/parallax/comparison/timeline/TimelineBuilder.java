package news.parallax.comparison.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.article.Citation;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.TimelineEntry;

/** Puts what the articles date in order of time. */
public final class TimelineBuilder {
  private TimelineBuilder() {}

  /**
   * One entry a time expression that dates something and one for each two events of which the
   * reports say which came first; earliest first, those that cannot be anchored last in text order.
   * Dated entries that tell the same have the same reports, so that a view may fold them into one.
   */
  public static List<TimelineEntry> timeline(Dossier dossier) {
    List<Dated> dated =
        dossier.articles().stream().flatMap(article -> dated(article).stream()).toList();
    List<Ordered> orders =
        dossier.articles().stream().flatMap(one -> OrderReader.orders(one).stream()).toList();
    return Stream.concat(
            together(dated).stream().flatMap(same -> same.stream().map(one -> entry(one, same))),
            OrderedEntries.of(orders, dated).stream())
        .sorted(Placed.order(dossier.order()))
        .map(Placed::entry)
        .toList();
  }

  /** Those that tell the same as the first of them. */
  private static List<List<Dated>> together(List<Dated> dated) {
    List<List<Dated>> groups = new ArrayList<>();
    for (Dated one : dated) {
      groups.stream()
          .filter(group -> group.getFirst().tellsSameAs(one))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return groups;
  }

  private static List<Dated> dated(AnnotatedArticle article) {
    List<Dated> dated = new ArrayList<>();
    for (TimeExpression time : article.times()) {
      Optional<Dated> one =
          isCalendarTime(time)
              ? article
                  .sentenceAt(time.span().start())
                  .map(sentence -> Dated.of(article, sentence, time))
              : Optional.empty();
      one.ifPresent(dated::add);
    }
    return dated;
  }

  /** Dates and times of day; not "now", "recently" and lengths of time. */
  private static boolean isCalendarTime(TimeExpression time) {
    return (time.kind() == Kind.DATE || time.kind() == Kind.TIME)
        && !time.value().endsWith("_REF")
        && (time.interval() != null || time.value().startsWith("X"));
  }

  private static Placed entry(Dated one, List<Dated> same) {
    List<Citation> reports = same.stream().map(told -> told.event().place()).distinct().toList();
    return new Placed(
        new TimelineEntry(
            one.start(),
            one.end(),
            one.precision(),
            one.anchor(),
            one.event().line(),
            reports,
            null),
        null);
  }
}
