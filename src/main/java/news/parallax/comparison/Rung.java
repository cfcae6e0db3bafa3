package news.parallax.comparison;

/**
 * How far a report says that a plan, a deal or what somebody is accused of has come, the lowest
 * first. Of what its words leave open there is none.
 */
public enum Rung {
  /** It is said not to be so: "denied such plans", "did not sign". */
  DENIED,
  /** Somebody doubts it. */
  DOUBTED,
  /** It is held to be possible: "could sign". */
  COULD,
  /** It is to come: "will sign", "are expected to have signed". */
  EXPECTED,
  /** It is agreed and no more: "agreed to sell", "struck a deal". */
  AGREED,
  /** It is told as done: "sold". */
  DONE
}
