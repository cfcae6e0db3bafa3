package news.parallax.annotation;

/**
 * How sure a text is of what it states, on FactBank's scale, with the two stages news adds.
 *
 * @param certainty the degree
 * @param polarity whether the event is stated or its negation
 */
public record Factuality(Certainty certainty, Polarity polarity) {
  /** Degrees, weakest first. */
  public enum Certainty {
    /** Somebody says it is not so. */
    DENIED,
    /** "may", "could". */
    POSSIBLE,
    /** "is expected to", "planned", "will": not yet done. */
    EXPECTED,
    /** "is likely", "is said to have". */
    PROBABLE,
    /** Stated as done or so. */
    CERTAIN
  }

  /** Whether the event is stated or its negation. */
  public enum Polarity {
    /** It happened. */
    POSITIVE,
    /** It did not. */
    NEGATIVE
  }
}
