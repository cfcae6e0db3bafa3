package news.parallax.annotation.syntax;

/** How far a clause says that what its verb names has come. */
public enum Stage {
  /** Meant, promised or ordered: "plans to close", "vowed to close". */
  PLANNED,
  /** Tried: "tried to close". */
  ATTEMPTED,
  /** Under way: "began to close", "started closing". */
  BEGUN,
  /** Told with no word on how far it came: "closed". */
  TOLD,
  /** Brought to its end: "finished closing". */
  COMPLETED;

  /**
   * Whether both may be told of one happening at one time. What is told as it is may be begun or
   * completed, and what was tried was begun.
   */
  public boolean fits(Stage other) {
    return switch (this) {
      case PLANNED -> other == PLANNED;
      case ATTEMPTED -> other == ATTEMPTED || other == BEGUN;
      case BEGUN -> other == BEGUN || other == TOLD || other == ATTEMPTED;
      case TOLD -> other == TOLD || other == BEGUN || other == COMPLETED;
      case COMPLETED -> other == COMPLETED || other == TOLD;
    };
  }
}
