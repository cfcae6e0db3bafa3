package news.parallax.comparison.value;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.TimeExpression;
import news.parallax.annotation.TimeInterval;
import news.parallax.article.Span;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.knowledge.ConflictWords;

/** An amount, a length of time, a day or an hour that a report gives. */
sealed interface Value {
  /** Where the report gives it. */
  SentenceHandle at();

  /** The report. */
  default AnnotatedArticle article() {
    return at().article();
  }

  /** The sentence that gives it. */
  default Sentence sentence() {
    return at().sentence();
  }

  /** The words that do. */
  Span span();

  /** Which kind of conflict another value would be. */
  Conflict.Kind kind();

  /** Whether both can be meant by one true value; false for values of two kinds. */
  boolean fits(Value other);

  /** Whether they may answer one question and are near enough to be two answers to it. */
  boolean rivals(Value other);

  /** What sort of value this is; only values of one sort are compared. */
  String sort();

  /** Whether {@code other}, of the same report, may be taken for this: one sort and one unit. */
  boolean countsAlike(Value other);

  /** Whether both count one thing, or name a day of one month. */
  boolean sharesUnit(Value other);

  /** Whether one is the coarser form of the other. */
  boolean isCoarser(Value other);

  /** This as the side of a difference. */
  Difference.Side side();

  /** A count, a measure or a length of time. */
  record Amount(SentenceHandle at, Span span, Conflict.Kind kind, Quantity quantity)
      implements Value {
    /** Amounts further apart answer two questions; by hand, as the two below. */
    private static final double MOST_TIMES = 5;

    private static final double MOST_TIMES_OF_LENGTH = 3;
    private static final double MOST_TIMES_ROUNDED = 1.5;

    @Override
    public boolean fits(Value other) {
      return other instanceof Amount amount
          && kind == amount.kind
          && CountedUnits.fit(quantity, amount.quantity);
    }

    @Override
    public boolean rivals(Value other) {
      return other instanceof Amount amount
          && kind == amount.kind
          && CountedUnits.same(quantity.normal().unit(), amount.quantity.normal().unit())
          && !isPart(quantity, amount.quantity)
          && !isPart(amount.quantity, quantity)
          && times(this, amount)
              <= (UnitClasses.isLength(quantity) ? MOST_TIMES_OF_LENGTH : MOST_TIMES);
    }

    @Override
    public String sort() {
      return UnitClasses.isMeasure(quantity) ? quantity.normal().unit() : "count";
    }

    @Override
    public boolean countsAlike(Value other) {
      return other instanceof Amount amount
          && CountedUnits.same(quantity.normal().unit(), amount.quantity.normal().unit());
    }

    @Override
    public boolean sharesUnit(Value other) {
      String unit = quantity.normal().unit();
      return other instanceof Amount amount
          && !unit.isEmpty()
          && !amount.quantity.unit().isEmpty()
          && CountedUnits.same(unit, amount.quantity.normal().unit());
    }

    /** Two officers may be of the nine people. */
    private static boolean isPart(Quantity part, Quantity whole) {
      return !CountedUnits.isGeneric(part.unit())
          && CountedUnits.isGeneric(whole.unit())
          && CountUpdates.value(part) < CountUpdates.value(whole);
    }

    /** "10 Democrats", "33 Democrats": of a named group any number may do something. */
    boolean isOfNamedGroup() {
      return sentence().tokens().stream()
          .filter(token -> token.lemma().equalsIgnoreCase(quantity.unit()))
          .anyMatch(token -> token.isTag("NNP"));
    }

    /** How many times the greater is the lesser. */
    static double times(Amount one, Amount other) {
      return times(CountUpdates.value(one.quantity), CountUpdates.value(other.quantity));
    }

    private static double times(double one, double other) {
      double least = Math.min(one, other);
      return least <= 0 ? Double.MAX_VALUE : Math.max(one, other) / least;
    }

    @Override
    public boolean isCoarser(Value other) {
      return other instanceof Amount amount
          && quantity.comparable(amount.quantity)
          && quantity.precision() != amount.quantity.precision()
          && times(named(quantity), named(amount.quantity)) <= MOST_TIMES_ROUNDED
          && Double.compare(named(quantity), named(amount.quantity)) != 0;
    }

    /** The number that the text names: 40 in "nearly 40". */
    private static double named(Quantity quantity) {
      Quantity normal = quantity.normal();
      double least = normal.least() == null ? 0 : normal.least().doubleValue();
      double most = normal.most() == null ? least : normal.most().doubleValue();
      return switch (quantity.precision()) {
        case EXACT, ABOVE, AT_LEAST -> least;
        case BELOW, AT_MOST -> most;
        case APPROXIMATE -> (least + most) / 2;
      };
    }

    @Override
    public Difference.Side side() {
      return Difference.Side.of(article(), quantity);
    }
  }

  /** A day or an hour. */
  record Moment(SentenceHandle at, Conflict.Kind kind, TimeExpression time, TimeInterval interval)
      implements Value {
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

    @Override
    public Span span() {
      return time.span();
    }

    @Override
    public boolean fits(Value other) {
      return other instanceof Moment moment
          && kind == moment.kind
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
      return kind == Conflict.Kind.TIME
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
      return time.modifier() != null && kind == Conflict.Kind.TIME;
    }

    @Override
    public boolean rivals(Value other) {
      return other instanceof Moment moment
          && kind == moment.kind
          && endsThere() == moment.endsThere()
          && (kind == Conflict.Kind.TIME ? isOtherHour(moment) : isNearDay(moment));
    }

    /** "until Friday", unlike "on Friday", "shortly after two", "from Friday". */
    private boolean endsThere() {
      return time.relation() == TimeExpression.Relation.BEFORE
          || time.relation() == TimeExpression.Relation.UNTIL
          || time.relation() == TimeExpression.Relation.BY;
    }

    @Override
    public String sort() {
      return kind.name();
    }

    @Override
    public boolean countsAlike(Value other) {
      return other instanceof Moment;
    }

    @Override
    public boolean sharesUnit(Value other) {
      return other instanceof Moment moment
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
      return kind == Conflict.Kind.TIME
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
}
