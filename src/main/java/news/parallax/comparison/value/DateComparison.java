package news.parallax.comparison.value;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.article.Published;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.evidence.AlignedSentences;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.VerbSynonyms;
import news.parallax.knowledge.ConflictWords;

/** Dates bound to the same verb that do not overlap. */
final class DateComparison {
  /** Probability that the sentences tell the same; high, since a story has many days; by hand. */
  private static final double LEAST = 0.85;

  /** Reports of one event come out within so many days; by hand. */
  private static final int DAYS_APART = 4;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)[0-9]|today|yesterday|tonight|\\b" + ConflictWords.WEEKDAY_STEMS.pattern() + "day");

  List<Difference> differences(AlignedSentences pair) {
    return pair.probability() < LEAST
        ? List.of()
        : pair.clauses().stream().flatMap(clauses -> differences(clauses).stream()).toList();
  }

  private static List<Difference> differences(ClausePair pair) {
    if (pair.left().kind() == Claim.Kind.REPORT
        || !VerbSynonyms.alike(pair.left().lemma(), pair.right().lemma())
        || !EventCoreference.mayBeOne(pair)) {
      return List.of();
    }
    Optional<TimeExpression> left = onlyDate(pair.leftArticle(), pair.left());
    Optional<TimeExpression> right = onlyDate(pair.rightArticle(), pair.right());
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().relation() != right.get().relation()
        || overlap(left.get(), right.get())
        || !isOne(pair)
        || sameWords(pair, left.get(), right.get())
        || (!isNamedYear(left.get()) && !isSameNews(pair))) {
      return List.of();
    }
    return List.of(
        Difference.conflict(
            Conflict.Kind.DATE,
            Difference.Side.of(pair.leftArticle(), left.get()),
            Difference.Side.of(pair.rightArticle(), right.get()),
            new Reason(Rule.DATES, "the dates of one event do not overlap")));
  }

  private static boolean isOne(ClausePair pair) {
    return EventCoreference.isOne(pair)
        || (EventCoreference.shareParticipant(pair) && !EventCoreference.differInAgent(pair));
  }

  /** Whether no other verb stands between: "struck the bridge rose to three on Wednesday". */
  private static boolean isBound(AnnotatedArticle article, Claim claim, TimeExpression time) {
    Span predicate = claim.predicate();
    return article.sentences().get(claim.sentence()).tokens().stream()
        .filter(token -> token.span().start() >= predicate.end())
        .filter(token -> token.span().end() <= time.span().start())
        .noneMatch(token -> token.isTag("VB"));
  }

  private static Optional<TimeExpression> onlyDate(AnnotatedArticle article, Claim claim) {
    List<TimeExpression> dates =
        article.within(claim.span()).times().stream()
            .filter(time -> isBound(article, claim, time))
            .filter(time -> (isDay(time) && isNamed(article, time)) || isNamedYear(time))
            .toList();
    return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
  }

  /** "a day earlier" counts from another event. */
  private static boolean isNamed(AnnotatedArticle article, TimeExpression time) {
    return NAMED.matcher(article.words(time.span())).find();
  }

  /** "in 2014": a year by its number. */
  private static boolean isNamedYear(TimeExpression time) {
    return time.span().length() == 4
        && time.value().length() == 4
        && Character.isDigit(time.value().charAt(3));
  }

  /** Weeks and months, "last year" are too coarse to contradict each other. */
  private static boolean isDay(TimeExpression time) {
    TimeInterval interval = time.interval();
    return interval != null && interval.precision().compareTo(TimeInterval.Precision.DAY) >= 0;
  }

  /** "Monday" in two reports whose dates of publication differ says more of those dates. */
  private static boolean sameWords(ClausePair pair, TimeExpression left, TimeExpression right) {
    return pair.leftArticle()
        .words(left.span())
        .equalsIgnoreCase(pair.rightArticle().words(right.span()));
  }

  /** Dates of publication far apart are often wrong, and a weekday then too. */
  private static boolean isSameNews(ClausePair pair) {
    Published left = pair.leftArticle().article().published();
    Published right = pair.rightArticle().article().published();
    return left == null
        || right == null
        || Math.abs(ChronoUnit.DAYS.between(left.day(), right.day())) <= DAYS_APART;
  }

  private static boolean overlap(TimeExpression left, TimeExpression right) {
    TimeInterval a = left.interval();
    TimeInterval b = right.interval();
    return a == null || b == null || a.overlaps(b);
  }
}
