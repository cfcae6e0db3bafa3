package news.parallax.comparison.value;

/** What somebody or something is, has or does: a value that says itself what it is of. */
sealed interface Assertion extends Value
    permits ExclusiveWord,
        Enumeration,
        Composition,
        Transfer,
        Location,
        Answer,
        Deed,
        Agreement,
        Succession {
  /** What is asserted is counted in nothing. */
  @Override
  default boolean sharesUnit(Value other) {
    return false;
  }
}
