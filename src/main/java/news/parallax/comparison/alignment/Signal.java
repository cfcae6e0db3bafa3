package news.parallax.comparison.alignment;

import java.util.Locale;

/** One measure of how alike two clauses are; {@link FactModel} weighs them. */
enum Signal {
  /** Cosine of the clauses' vectors, read in the light of their sentences. */
  SENSE,
  /** Cosine of the vectors of their whole sentences. */
  SENTENCE,
  /** Cosine of the means of their words that carry sense, each by how rare it is in the story. */
  GIST,
  /** Cosine of what the verbs are done to; a middling one where either clause has no such thing. */
  OBJECT,
  /** How much of the better covered clause's weight the shared terms carry, 0 to 1. */
  COVERED,
  /** How much of the lighter clause's weight finds no like word in the other, 0 to 1. */
  LOST,
  /** The better cosine of a main verb and its best match in the other clause. */
  HEAD,
  /** How many shared terms stand in one sentence only of either article, 0 to 4. */
  UNIQUE,
  /** In how many sentences of both articles the rarest shared term stands, less one, 0 to 9. */
  SPREAD,
  /** How rare the terms are that their sentences share beside those of both clauses, 0 to 10. */
  CONTEXT,
  /** The longest run of words that both print, 0 to 8. */
  RUN,
  /** The same for each term of the shorter clause. */
  RUN_SHARE,
  /** How many of the two clauses hang on another one: "who", "after", "to". */
  DEPENDENT,
  /** Whether both do. */
  BOTH_DEPENDENT,
  /** Whether they name the same doer. */
  SAME_DOER,
  /** Whether they name the same day, or days. */
  SAME_TIME,
  /** Whether they share a number. */
  SAME_NUMBER,
  /** Of doers, objects and all that are named, how many are others in the other clause, 0 to 3. */
  OTHER_PARTIES,
  /** Whether both stand among the first sentences of their reports. */
  LEAD,
  /** Whether one only says whose words the clauses beside it are. */
  REPORTING,
  /** Whether one states what the other negates. */
  POLARITY(Aspect.ACCOUNT),
  /** How many degrees of certainty lie between them. */
  STEPS(Aspect.ACCOUNT),
  /** Whether both name numbers and none is the same. */
  NUMBERS(Aspect.ACCOUNT),
  /** Whether both count or measure the same and no amount fits both. */
  OTHER_AMOUNT(Aspect.ACCOUNT),
  /** Whether one tells as done what the other tells as meant, tried or yet to come. */
  STAGE(Aspect.ACCOUNT),
  /** Whether they are the words of two speakers. */
  SPEAKERS(Aspect.ACCOUNT),
  /** How far a {@link ClauseJudge} leans to the same fact; 0 where it was not asked. */
  JUDGE(Aspect.JUDGEMENT),
  /**
   * The same times {@link #SENTENCE}: in one sentence twice it takes other clauses for the same.
   */
  JUDGE_IN_SENTENCE(Aspect.JUDGEMENT);

  /** What a difference may mean. */
  enum Aspect {
    /** That they speak of two events. */
    EVENT,
    /** That they tell one event in two ways. */
    ACCOUNT,
    /** What somebody thinks who has read both. */
    JUDGEMENT
  }

  /** How many there are. */
  static final int COUNT = values().length;

  private final Aspect aspect;

  Signal() {
    this(Aspect.EVENT);
  }

  Signal(Aspect aspect) {
    this.aspect = aspect;
  }

  /** Its place among all signals. */
  @SuppressWarnings("EnumOrdinal") // nothing outlives the run
  int index() {
    return ordinal();
  }

  Aspect aspect() {
    return aspect;
  }

  /** Its name in the file of weights: {@code run-share}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
