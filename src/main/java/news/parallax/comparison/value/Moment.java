package news.parallax.comparison.value;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.VerbSynonyms;
import news.parallax.knowledge.ConflictWords;

/** A year, a day or an hour. */
record Moment(SentenceHandle at, TimeExpression time, TimeInterval interval) implements Measure {
  /** What "about three" leaves open; by hand. */
  private static final Duration ROUND = Duration.ofMinutes(20);

  /** Hours nearer than this are one to most reporters; by hand. */
  private static final Duration LEAST_APART = Duration.ofMinutes(10);

  /** Hours further apart are of two events; by hand. */
  private static final Duration MOST_APART = Duration.ofHours(6);

  private static final long HALF_DAY = 12;

  /** In minutes; a position is told to a quarter of an hour. */
  private static final long QUARTER = 15;

  /** What tells the half of the day. */
  private static final Pattern HALF =
      Pattern.compile(
          "(?i)[ap]\\.?m|[0-2][0-9][.:h][0-5][0-9]|" + ConflictWords.HALVES_OF_THE_DAY.pattern());

  /** Days of one month further apart are of two events; by hand. */
  private static final long MOST_DAYS = 25;

  /** Within a week, so that no weekday comes twice. */
  private static final long MOST_WEEKDAYS = 6;

  /** Years further apart are of two events; by hand. */
  private static final long MOST_YEARS = 5;

  @Override
  public Span span() {
    return time.span();
  }

  @Override
  public Conflict.Kind kind() {
    return interval.precision().compareTo(Precision.DAY) <= 0
        ? Conflict.Kind.DATE
        : Conflict.Kind.TIME;
  }

  boolean isYear() {
    return interval.precision() == Precision.YEAR;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Moment moment
        && kind() == moment.kind()
        && (overlaps(moment, 0)
            || ((isHalfTold() || moment.isHalfTold())
                && (overlaps(moment, HALF_DAY) || overlaps(moment, -HALF_DAY))));
  }

  private boolean overlaps(Moment other, long hours) {
    return start().plusHours(hours).isBefore(other.end())
        && other.start().isBefore(end().plusHours(hours));
  }

  /** "half past ten", in the morning or at night. */
  private boolean isHalfTold() {
    return kind() == Conflict.Kind.TIME
        && !HALF.matcher(at.words(span())).find()
        && interval.start().getHour() <= HALF_DAY;
  }

  private LocalDateTime start() {
    return isRound() ? interval.start().minus(ROUND) : interval.start();
  }

  private LocalDateTime end() {
    return isRound() ? interval.end().plus(ROUND) : interval.end();
  }

  private boolean isRound() {
    return time.modifier() != null && kind() == Conflict.Kind.TIME;
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Moment moment
        && sort().equals(moment.sort())
        && endsThere() == moment.endsThere()
        && isNear(moment);
  }

  private boolean isNear(Moment other) {
    if (isYear()) {
      return isOfLikeVerb(other)
          && Math.abs(interval.start().getYear() - other.interval.start().getYear()) <= MOST_YEARS;
    }
    return kind() == Conflict.Kind.TIME ? isOtherHour(other) : isNearDay(other);
  }

  /** A report that looks back has a year for each thing it tells. */
  private boolean isOfLikeVerb(Moment other) {
    return clausesAre(other, (one, two) -> VerbSynonyms.alike(one.lemma(), two.lemma()));
  }

  /** "until Friday", unlike "on Friday", "shortly after two", "from Friday". */
  private boolean endsThere() {
    return time.relation() == TimeExpression.Relation.BEFORE
        || time.relation() == TimeExpression.Relation.UNTIL
        || time.relation() == TimeExpression.Relation.BY;
  }

  @Override
  public String sort() {
    return isYear() ? "year" : kind().name();
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Moment moment && sort().equals(moment.sort());
  }

  @Override
  public boolean sharesUnit(Value other) {
    return other instanceof Moment moment
        && !isYear()
        && isInDigits(this)
        && isInDigits(moment)
        && interval.start().getMonth() == moment.interval.start().getMonth();
  }

  private static boolean isInDigits(Moment moment) {
    return moment.at.words(moment.span()).chars().anyMatch(Character::isDigit);
  }

  private boolean isOtherHour(Moment other) {
    Duration apart = Duration.between(interval.start(), other.interval.start()).abs();
    return apart.compareTo(LEAST_APART) >= 0 && apart.compareTo(MOST_APART) <= 0;
  }

  /** "Monday" in two reports of other weeks says more of their days of publication. */
  private boolean isNearDay(Moment other) {
    String words = at.words(span());
    return !words.equalsIgnoreCase(other.at.words(other.span()))
        && Math.abs(ChronoUnit.DAYS.between(interval.start(), other.interval.start()))
            <= (sharesUnit(other) ? MOST_DAYS : MOST_WEEKDAYS);
  }

  @Override
  public boolean isCoarser(Value other) {
    return other instanceof Moment moment && interval.precision() != moment.interval.precision();
  }

  @Override
  public Difference.Side side() {
    return kind() == Conflict.Kind.TIME
        ? Difference.Side.of(article(), span(), aboutWhen())
        : Difference.Side.of(article(), time);
  }

  /** To a quarter of an hour, so that 6.40 and 6.42 are one position. */
  private String aboutWhen() {
    LocalDateTime midnight = interval.start().toLocalDate().atStartOfDay();
    long minutes = Duration.between(midnight, interval.start()).toMinutes();
    long quarters = Math.round((double) minutes / QUARTER);
    return interval.start().toLocalDate() + " " + quarters;
  }
}
