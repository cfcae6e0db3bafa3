package news.parallax.annotation.syntax;

/** How a cue and its content stand together. */
public enum Frame {
  /** "said: “…”", "said “…”". */
  QUOTE,
  /** "said that it would". */
  THAT,
  /** "asked whether it would". */
  QUESTION,
  /** "said it would". */
  CLAUSE,
  /** "promised to". */
  INFINITIVE,
  /** "praised the plan". */
  OBJECT,
  /** "called for calm". */
  PREPOSITION,
  /** "described it as fair" when the cue is followed by "as" at once. */
  AS,
  /** "it would, he said". */
  AFTER,
  /** Nothing that could be content. */
  NONE;

  /** Whether the content is an utterance, not a thing spoken of. */
  public boolean isUtterance() {
    return switch (this) {
      case QUOTE, THAT, QUESTION, CLAUSE, AFTER -> true;
      case INFINITIVE, OBJECT, PREPOSITION, AS, NONE -> false;
    };
  }
}
