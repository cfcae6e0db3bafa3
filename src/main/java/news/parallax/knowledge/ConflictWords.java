package news.parallax.knowledge;

import java.util.Set;

/** What the comparisons of two reports go by. */
public enum ConflictWords implements WordClass {
  /** Verbs that say that a count grew: "rose to three". */
  GROWING,

  /** What is counted where people are, whoever they are: "victim". */
  PEOPLE_COUNTED,

  /** Units of time. */
  TIME_UNITS,

  /** Units of length, weight and the like, by their normal name. */
  PHYSICAL_UNITS,

  /** Verbs that say too little to stand for one event. */
  LIGHT_VERBS,

  /** Nouns for somebody whose age a report gives: "a four-year-old boy". */
  AGED_NOUNS,

  /** Verbs of those who count a crowd. */
  ESTIMATING,

  /** Verbs behind which a length of time stands: "lasted five hours". */
  LASTING,

  /** Verbs with which "after five hours" tells a length. */
  ENDING,

  /** Words between two lengths of time of which one follows the other. */
  FOLLOWING,

  /** What stands before the level of a count: "rose to three", "a toll of three". */
  LEVELS,

  /** Words that say that a sentence is of another event or of part of it. */
  OTHER_EVENTS,

  /** Words that say that something was changed: "postponed to Sunday". */
  CHANGING,

  /** Words for some beside those counted elsewhere: "five more". */
  BESIDE_OTHERS,

  /** Words that make a length of time a window: "the past ten years". */
  TIME_WINDOWS,

  /** Verbs by which a party answers a charge. */
  ANSWERING,

  /** Words that say that a list is not the whole: "including". */
  OPENING_A_LIST,

  /** Last members that say that there are more: "and others". */
  LEAVING_A_LIST_OPEN,

  /** Tags of what may stand in a list, by how they begin. */
  LIST_TAGS,

  /** Words and marks that join the parts of a list. */
  LIST_JOINTS,

  /** Words behind a distance from a place: "20 km north of". */
  DIRECTIONS,

  /** Nouns for a part of a state. */
  REGIONS,

  /** Verbs that put a cause before its effect. */
  CAUSING,

  /** Verbs that say too little by themselves to be negated. */
  NOT_NEGATED,

  /** Words that make a clause no flat yes or no: "need not", "not until". */
  HEDGES,

  /** Verbs that stand beside the one that says what is done. */
  HELPING,

  /** Verbs of handing something to somebody. */
  HANDING,

  /** Verbs for words that were spoken. */
  SPOKEN,

  /** Verbs for words written by hand; what was posted is often said to be "said". */
  HANDWRITTEN,

  /** Verbs of the clause that tells when and where somebody spoke. */
  SPEAKING,

  /** Words that turn the sense of what they stand with, and words of degree and will. */
  TURNING,

  /** What tells the half of the day. */
  HALVES_OF_THE_DAY,

  /** Names of the days of the week without "day". */
  WEEKDAY_STEMS,

  /** What makes an amount one of several: "ten dollars each". */
  SHARED_OUT,

  /** What follows "of" where an amount is part of a whole: "nine of the dead". */
  WHOLES,

  /** Nouns behind an age: "year-old boy". */
  YOUNG_AND_OLD,

  /** Words that let "after" mean that hour: "shortly after two". */
  SHORTLY,

  /** Prepositions of where something is. */
  PLACE_PREPOSITIONS,

  /** Prepositions of where it goes. */
  GOAL_PREPOSITIONS,

  /** Prepositions of where it comes from. */
  SOURCE_PREPOSITIONS,

  /** Prepositions of what it is done with. */
  MEANS_PREPOSITIONS;

  private static final WordClasses<ConflictWords> LISTED =
      WordClasses.of(ConflictWords.class, "conflict-words.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
