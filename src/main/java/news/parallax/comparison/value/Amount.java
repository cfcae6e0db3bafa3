package news.parallax.comparison.value;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Quantity;
import news.parallax.annotation.Quantity.Precision;
import news.parallax.annotation.Token;
import news.parallax.article.Span;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Conflict;
import news.parallax.comparison.Difference;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.CountedUnits;
import news.parallax.comparison.evidence.EventCoreference;
import news.parallax.comparison.evidence.SentenceHandle;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.knowledge.ConflictWords;

/**
 * A count, a measure or a length of time.
 *
 * @param fate what those met who are counted, as {@code killed}; empty where the words tell none
 * @param main whether it is what the report counts first of its fate; true where it tells none
 * @param sum whether it is worked out from two lengths of which one follows the other
 */
record Amount(SentenceHandle at, Quantity quantity, String fate, boolean main, boolean sum)
    implements Value {
  /** Amounts further apart answer two questions; by hand, as the three below. */
  private static final double MOST_TIMES = 5;

  private static final double MOST_TIMES_OF_LENGTH = 3;
  private static final double MOST_TIMES_ROUNDED = 1.5;

  /** How likely clauses have to tell the same whose verbs say what lasted; by hand. */
  private static final double LEAST_ALIGNED = 0.15;

  /** The same where both count who met one fate; by hand. */
  private static final double LEAST_ALIGNED_FATE = 0.4;

  /** From this share of greatest to least value on a count is vague: "dozens". */
  private static final double VAGUE = 2;

  /** One whose words tell no fate. */
  Amount(SentenceHandle at, Quantity quantity) {
    this(at, quantity, "", true, false);
  }

  /** How many met {@code fate}. */
  static Amount ofFate(SentenceHandle at, Quantity quantity, String fate, boolean main) {
    return new Amount(at, quantity, fate, main, false);
  }

  /** Two lengths, one after the other, as one. */
  static Amount ofSum(SentenceHandle at, Quantity quantity) {
    return new Amount(at, quantity, "", true, true);
  }

  /** A sum belongs to the clause of its first part. */
  @Override
  public Optional<Claim> claim() {
    return at.clause(sum ? new Span(span().start(), span().start() + 1) : span());
  }

  @Override
  public Span span() {
    return quantity.span();
  }

  @Override
  public Conflict.Kind kind() {
    return UnitClasses.isLength(quantity) ? Conflict.Kind.DURATION : Conflict.Kind.NUMBER;
  }

  boolean isFate() {
    return !fate.isEmpty();
  }

  /** "No one", "no injuries". */
  boolean isNone() {
    return quantity.most() != null && quantity.most().signum() == 0;
  }

  @Override
  public boolean fits(Value other) {
    return other instanceof Amount amount
        && kind() == amount.kind()
        && ((isFate() && amount.isFate()) ? fitsInToll(amount) : fitsInSize(amount));
  }

  private boolean fitsInToll(Amount other) {
    return fate.equals(other.fate) && !differsInToll(other);
  }

  /** "at least four were killed" leaves room for every count, of other things than the killed. */
  private boolean fitsInSize(Amount other) {
    return CountedUnits.fit(quantity, other.quantity)
        && (isFate() == other.isFate()
            || (isBounded()
                && other.isBounded()
                && CountedUnits.same(normalUnit(), other.normalUnit())));
  }

  private boolean isBounded() {
    return quantity.least() != null && quantity.most() != null;
  }

  @Override
  public boolean rivals(Value other) {
    return other instanceof Amount amount
        && kind() == amount.kind()
        && ((isFate() && amount.isFate()) ? rivalsInToll(amount) : rivalsInSize(amount));
  }

  private boolean rivalsInToll(Amount other) {
    return fate.equals(other.fate)
        && (main == other.main || isNone() || other.isNone())
        && isSameCounted(other);
  }

  /** Officers are some of the people: their number may be the lower, but not the higher one. */
  private boolean isSameCounted(Amount other) {
    boolean generic = CountedUnits.isGeneric(quantity.unit());
    if (generic == CountedUnits.isGeneric(other.quantity.unit())) {
      return generic
          || (CountedUnits.isOneWord(quantity.unit(), other.quantity.unit())
              && (!isOfNamedPeople() || times(this, other) <= MOST_TIMES));
    }
    Amount part = generic ? other : this;
    Amount whole = generic ? this : other;
    return !part.isOfNamedPeople()
        && CountUpdates.value(part.quantity) > CountUpdates.value(whole.quantity);
  }

  /** "2,400 Norlanders": of a war rather than of the one event whose dead are people. */
  private boolean isOfNamedPeople() {
    return !CountedUnits.people(quantity.unit()).isEmpty();
  }

  private boolean rivalsInSize(Amount other) {
    return CountedUnits.same(normalUnit(), other.normalUnit())
        && !isPart(other)
        && !other.isPart(this)
        && times(this, other)
            <= (UnitClasses.isLength(quantity) ? MOST_TIMES_OF_LENGTH : MOST_TIMES);
  }

  @Override
  public boolean isOneQuestion(Value other, double aligned) {
    return other instanceof Amount amount
        && (isOneToll(amount, aligned) || isOneLength(amount, aligned));
  }

  /** "lasted five hours", "ended after five hours", of one participant at least. */
  private boolean isOneLength(Amount other, double aligned) {
    return aligned >= LEAST_ALIGNED
        && clausesAre(
            other,
            (one, two) ->
                tellsLength(one)
                    && other.tellsLength(two)
                    && EventCoreference.shareParticipant(
                        new ClausePair(article(), one, other.article(), two, aligned)));
  }

  private boolean tellsLength(Claim claim) {
    return UnitClasses.isLength(quantity)
        && (sum
            || ConflictWords.LASTING.hasAsWritten(claim.lemma())
            || ConflictWords.ENDING.hasAsWritten(claim.lemma()));
  }

  /**
   * The fate stands for the event; and whoever says that none met it contradicts every report whose
   * own event it met some in.
   */
  private boolean isOneToll(Amount other, double aligned) {
    return isFate()
        && fate.equals(other.fate)
        && ((isNone() && other.main)
            || (other.isNone() && main)
            || (main && other.main && (aligned >= LEAST_ALIGNED_FATE || isOfOnePeople(other))));
  }

  /** "2,400 Norlanders", "the Norlander toll has topped 2,900": too near for two events. */
  private boolean isOfOnePeople(Amount other) {
    return isOfNamedPeople()
        && CountedUnits.isOneWord(quantity.unit(), other.quantity.unit())
        && times(this, other) <= MOST_TIMES_ROUNDED;
  }

  private boolean differsInToll(Amount other) {
    Quantity one = CountedUnits.unitless(quantity);
    Quantity two = CountedUnits.unitless(other.quantity);
    boolean apart = one.disjoint(two).orElse(false) || isRaised(one, two) || isRaised(two, one);
    return apart && !isNear(quantity, other.quantity) && !isNear(other.quantity, quantity);
  }

  /** "at least four" where another says "at least two", or "six". */
  private static boolean isRaised(Quantity low, Quantity high) {
    return low.precision() == Precision.AT_LEAST
        && low.least() != null
        && high.least() != null
        && (high.precision() == Precision.AT_LEAST || high.precision() == Precision.EXACT)
        && low.least().compareTo(high.least()) < 0;
  }

  /** "scores" is no contradiction to 120. */
  private static boolean isNear(Quantity vague, Quantity other) {
    double least = vague.least() == null ? 0 : vague.least().doubleValue();
    double most = vague.most() == null ? 0 : vague.most().doubleValue();
    double value = CountUpdates.value(other);
    return vague.precision() == Precision.APPROXIMATE
        && most >= VAGUE * least
        && value <= VAGUE * most
        && value >= least / VAGUE;
  }

  @Override
  public String sort() {
    return UnitClasses.isMeasure(quantity) ? normalUnit() : "count";
  }

  private String normalUnit() {
    return quantity.normal().unit();
  }

  @Override
  public boolean countsAlike(Value other) {
    return other instanceof Amount amount && CountedUnits.same(normalUnit(), amount.normalUnit());
  }

  @Override
  public boolean sharesUnit(Value other) {
    return other instanceof Amount amount
        && !normalUnit().isEmpty()
        && !amount.quantity.unit().isEmpty()
        && CountedUnits.same(normalUnit(), amount.normalUnit());
  }

  /** Two officers may be of the nine people, "two female gorillas" of the three. */
  private boolean isPart(Amount whole) {
    return CountUpdates.value(quantity) < CountUpdates.value(whole.quantity)
        && ((!CountedUnits.isGeneric(quantity.unit())
                && CountedUnits.isGeneric(whole.quantity.unit()))
            || !whole.restrictions().containsAll(restrictions()));
  }

  /** The words between a number and the noun it counts. */
  private Set<String> restrictions() {
    return UnitClasses.isMeasure(quantity)
        ? Set.of()
        : sentence().tokens().stream()
            .dropWhile(token -> token.span().start() < span().end())
            .takeWhile(token -> token.isTag("JJ") || token.isTag("NN") || token.isTag("VBN"))
            .map(Token::lemma)
            .takeWhile(lemma -> !lemma.equals(quantity.unit()))
            .collect(Collectors.toSet());
  }

  /** "10 Democrats", "33 Democrats": of a named group any number may do something. */
  boolean isOfNamedGroup() {
    return sentence().tokens().stream()
        .filter(token -> token.lemma().equalsIgnoreCase(quantity.unit()))
        .anyMatch(token -> token.isTag("NNP"));
  }

  /** How many times the greater is the lesser, where they lie nearest. */
  private static double times(Amount one, Amount other) {
    boolean rises = CountUpdates.value(one.quantity) <= CountUpdates.value(other.quantity);
    Quantity low = (rises ? one : other).quantity.normal();
    Quantity high = (rises ? other : one).quantity.normal();
    return low.most() == null || high.least() == null
        ? times(CountUpdates.value(low), CountUpdates.value(high))
        : times(low.most().doubleValue(), high.least().doubleValue());
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
