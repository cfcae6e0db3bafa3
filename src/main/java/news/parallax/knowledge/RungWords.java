package news.parallax.knowledge;

import java.util.Set;

/** Words that tell how far a plan, a deal or an accusation has come. */
public enum RungWords implements WordClass {
  /** Modal verbs of what is possible: "could". */
  MAY_BE,

  /** Verbs of what is to come: "will", "expect". */
  AWAITED,

  /** Adjectives of what is to come, before an infinitive: "due to". */
  ARRANGED,

  /** Verbs of what somebody wants, which says not that it comes: "hope". */
  WISHED,

  /** Verbs of agreeing. */
  AGREEING,

  /** Verbs that agree with a deal for their object: "struck a deal". */
  SEALING,

  /** Nouns for what is agreed. */
  DEALS,

  /** Verbs that say of their object that it is not so, and nothing else. */
  DENYING_FLATLY,

  /** Nouns for what was told before: "such intentions". */
  WHAT_IS_DENIED,

  /** Words beside which it is open how far a deed has come: "almost". */
  NOT_OF_THE_DEED;

  private static final WordClasses<RungWords> LISTED = WordClasses.of(RungWords.class, "rungs.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
