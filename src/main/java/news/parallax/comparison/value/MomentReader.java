package news.parallax.comparison.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.annotation.TimeInterval.Precision;
import news.parallax.article.Published;
import news.parallax.article.Span;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.knowledge.ConflictWords;
import news.parallax.knowledge.VerbClass;

/** Reads the years, days and hours of a report that belong to its own event. */
final class MomentReader {
  /** A day by its name or number: "a day earlier" counts from another event. */
  private static final Pattern NAMED =
      Pattern.compile("(?i)[0-9]|\\b" + ConflictWords.WEEKDAY_STEMS.pattern() + "day");

  /** The value of an hour, unlike that of a morning or a night. */
  private static final Pattern CLOCK = Pattern.compile("T[0-9]");

  private static final Pattern ZONE = Pattern.compile("GMT|UTC|[ECMP][SD]?T|BST|CES?T|Z");

  /** What ended longer before the report is background; by hand. */
  private static final int DAYS_OF_AN_EVENT = 30;

  private static final int DIGITS_OF_A_YEAR = 4;

  private final AnnotatedArticle article;

  private MomentReader(AnnotatedArticle article) {
    this.article = article;
  }

  /** In text order. */
  static List<Value> values(AnnotatedArticle article) {
    MomentReader reader = new MomentReader(article);
    return article.times().stream().flatMap(time -> reader.value(time).stream()).toList();
  }

  private Optional<Value> value(TimeExpression time) {
    TimeInterval interval = time.interval();
    return interval == null || !(isYear(time, interval) || isOfEvent(time, interval))
        ? Optional.empty()
        : article.sentences().stream()
            .filter(one -> one.span().contains(time.span()) && ValueReader.isTelling(one))
            .findFirst()
            .map(one -> new SentenceHandle(article, one))
            .filter(at -> !isOfReport(at, time.span()) && isOnlyTime(at, time))
            .filter(at -> !hasZone(at.sentence()))
            .filter(at -> !ValueReader.isAttribute(at.sentence(), time.span()))
            .map(at -> new Moment(at, time, interval));
  }

  /** "in 2014": a year by its number. */
  private static boolean isYear(TimeExpression time, TimeInterval interval) {
    return interval.precision() == Precision.YEAR
        && time.span().length() == DIGITS_OF_A_YEAR
        && time.value().length() == DIGITS_OF_A_YEAR
        && Character.isDigit(time.value().charAt(DIGITS_OF_A_YEAR - 1));
  }

  private boolean isOfEvent(TimeExpression time, TimeInterval interval) {
    return interval.precision().compareTo(Precision.DAY) >= 0
        && isNamed(time, interval)
        && !isLongAgo(interval);
  }

  private boolean isNamed(TimeExpression time, TimeInterval interval) {
    return interval.precision() == Precision.DAY
        ? NAMED.matcher(article.words(time.span())).find()
        : CLOCK.matcher(time.value()).find();
  }

  /** What came weeks before the report is background, of which any day may be told. */
  private boolean isLongAgo(TimeInterval interval) {
    Published published = article.article().published();
    return published != null
        && interval.end().toLocalDate().isBefore(published.day().minusDays(DAYS_OF_AN_EVENT));
  }

  /** "said on Tuesday": the day of the report, not of the event. */
  private static boolean isOfReport(SentenceHandle at, Span span) {
    return at.clause(span)
        .filter(
            claim -> claim.kind() == Claim.Kind.REPORT || VerbClass.REPORTING.has(claim.lemma()))
        .isPresent();
  }

  /** Two days in one clause are a stretch of time, or two happenings. */
  private boolean isOnlyTime(SentenceHandle at, TimeExpression time) {
    Span clause = at.clause(time.span()).map(Claim::span).orElse(time.span());
    return article.times().stream()
        .filter(other -> clause.contains(other.span()) && other.interval() != null)
        .noneMatch(other -> !other.span().equals(time.span()) && other.kind() == time.kind());
  }

  /** Hours of two zones cannot be compared here. */
  private static boolean hasZone(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> ZONE.matcher(token.word()).matches());
  }
}
