package news.parallax.annotation;

/** What who speaks makes of the words that are given as theirs, by the cue and its negation. */
public enum Stance {
  /** It is so: "said that", "insisted she had not", "did not doubt that". */
  ASSERTS,
  /** It is not so: "denied that", "rejected claims that", "ruled out". */
  DENIES,
  /** Whether, why or how it is so: "asked whether", "wondered if". */
  ASKS,
  /** It shall be done or left: "demanded", "urged them not to", "warned against". */
  ORDERS,
  /** It may not be so: "doubted that", "questioned whether", "did not believe that". */
  DOUBTS,
  /** Neither that it is so nor that it is not: "did not say whether", "would not rule out". */
  DECLINES
}
