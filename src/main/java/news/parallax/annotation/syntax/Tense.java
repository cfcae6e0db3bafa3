package news.parallax.annotation.syntax;

/** What time a verb group tells of. */
public enum Tense {
  /** "left", "has left", "would have left". */
  PAST,
  /** "leaves". */
  PRESENT,
  /** "will leave", "is to leave". */
  FUTURE,
  /** An infinitive, "would" or "could": meant to be, done since or not. */
  AIM,
  /** No verb, or one without tense. */
  NONE;

  /** Whether it looks forward. */
  public boolean isComing() {
    return this == FUTURE || this == AIM;
  }
}
