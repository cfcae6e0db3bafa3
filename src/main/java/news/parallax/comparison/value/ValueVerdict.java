package news.parallax.comparison.value;

import java.util.Collections;
import news.parallax.comparison.Conflict.Verdict;
import news.parallax.comparison.Difference.Reason;
import news.parallax.comparison.Difference.Rule;
import news.parallax.comparison.evidence.CountUpdates;
import news.parallax.comparison.evidence.CountUpdates.Count;
import news.parallax.comparison.evidence.CountUpdates.Ruling;
import news.parallax.comparison.evidence.UnitClasses;
import news.parallax.knowledge.ConflictWords;

/** What two values amount to that answer one question and that no one value fits. */
record ValueVerdict(Verdict verdict, Reason reason) {
  /**
   * The verdict on two values.
   *
   * @param chance that they answer one question, 0 to 1
   */
  static ValueVerdict of(Value left, Value right, double chance) {
    return switch (left) {
      case Age age -> conflict(Rule.AGES, "", "one person cannot be of both ages");
      case Offset offset -> conflict(Rule.OFFSETS, "", "the time between the two events differs");
      case Moment moment when moment.isYear() -> differing(chance, lasting());
      case Moment moment -> changeable(left, right, chance, lasting());
      case Amount amount when amount.isFate() && right instanceof Amount other && other.isFate() ->
          toll(amount, other);
      case Amount amount when right instanceof Amount other && isPartOf(amount, other) ->
          new ValueVerdict(
              Verdict.DIFFERENT_REFERENT,
              new Reason(Rule.SET_APART, "the parts that one report adds up need not be all"));
      case Amount amount -> changeable(left, right, chance, counted(amount, right));
      case ExclusiveWord word ->
          likely(Rule.RIVAL_WORDS, chance, Verdict.CONFLICT, "no more than one can be true; %s");
      case Enumeration list ->
          likely(
              Rule.ENUMERATIONS,
              chance,
              Verdict.CONFLICT,
              "two lists share all members but one each; %s");
      case Composition list ->
          conflict(Rule.PARTS, list.whole(), list.against((Composition) right));
      case Transfer transfer -> conflict(Rule.GOODS, "", "different goods to one receiver");
      case Location location ->
          conflict(Rule.LOCATIONS, "", location.against((Location) right));
      case Answer answer ->
          conflict(Rule.ANSWERS, "", "one party answers in one report, two in the other");
      case Deed deed ->
          likely(
              Rule.STANCES,
              chance,
              Verdict.CONFLICT,
              "of one doer one report states what the other says the opposite of; %s");
      case Agreement agreement -> rungs(agreement, (Agreement) right, chance);
      case Succession order ->
          likely(
              Rule.ORDERS,
              chance,
              Verdict.CONFLICT,
              "two happenings are told in opposite orders; %s");
    };
  }

  /** Whether one is a sum and the other, which is more, may hold what the sum leaves out. */
  private static boolean isPartOf(Amount left, Amount right) {
    boolean less = CountUpdates.value(left.quantity()) < CountUpdates.value(right.quantity());
    return left.sum() != right.sum() && (less ? left : right).sum();
  }

  private static ValueVerdict conflict(Rule rule, String subject, String because) {
    return new ValueVerdict(Verdict.CONFLICT, new Reason(rule, subject, because));
  }

  /** What is agreed was expected before. */
  private static ValueVerdict rungs(Agreement left, Agreement right, double chance) {
    boolean rises = left.rung().compareTo(right.rung()) < 0;
    Ruling ruling =
        left.isDenied() || right.isDenied()
            ? new Ruling(Verdict.CONFLICT, "one report prints that it is denied")
            : CountUpdates.byDay(
                    (rises ? left : right).article().article().day(),
                    (rises ? right : left).article().article().day(),
                    "has it further on",
                    "has it less far on")
                .orElse(CountUpdates.OF_NO_ORDER);
    return likely(
        Rule.RUNGS,
        chance,
        ruling.verdict(),
        "the reports differ on how far one agreement has come; %s; " + ruling.because());
  }

  private static ValueVerdict toll(Amount left, Amount right) {
    Ruling ruling = CountUpdates.of(count(left), count(right));
    String because =
        "no one number of those %s fits both; %s".formatted(left.fate(), ruling.because());
    return new ValueVerdict(
        ruling.verdict(), new Reason(Rule.TOLLS, left.fate(), ruling.weight(), because));
  }

  private static ValueVerdict changeable(Value left, Value right, double chance, Ruling otherwise) {
    return differing(
        chance,
        tellsChange(left) == tellsChange(right)
            ? otherwise
            : new Ruling(Verdict.UPDATE, "one report says that it was changed"));
  }

  private static ValueVerdict differing(double chance, Ruling ruling) {
    return likely(Rule.VALUES, chance, ruling.verdict(), "no value fits both; %s; " + ruling.because());
  }

  /** By the slot model, if its {@code chance} is no certainty, which stands in the reason. */
  private static ValueVerdict likely(Rule rule, double chance, Verdict verdict, String because) {
    String percent = chance < 1 ? " (%.0f %%)".formatted(chance * 100) : "";
    String reason = because.formatted("both answer one question" + percent);
    return new ValueVerdict(verdict, new Reason(rule, "", chance, reason));
  }

  private static Ruling counted(Amount left, Value right) {
    return right instanceof Amount other && !UnitClasses.isLasting(left.quantity())
        ? CountUpdates.of(count(left), count(other))
        : lasting();
  }

  private static Ruling lasting() {
    return new Ruling(Verdict.CONFLICT, "such a value does not change");
  }

  private static Count count(Amount amount) {
    return Count.of(amount.article(), amount.quantity());
  }

  private static boolean tellsChange(Value value) {
    return !Collections.disjoint(value.lemmas(), ConflictWords.CHANGING.words());
  }
}
