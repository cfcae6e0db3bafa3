package news.parallax.knowledge.name;

/** What a text tells of somebody's gender. */
public enum Gender {
  /** "he", "Mr". */
  MALE,
  /** "she", "Mrs". */
  FEMALE,
  /** The text tells nothing. */
  UNKNOWN;

  /** Whether both can be said of one person. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
