package news.parallax.knowledge;

import java.util.Set;

/** Classes of words that stand beside times. */
public enum TimeWords implements WordClass {
  /** Units of a life: "years", "week". */
  CALENDAR_UNITS,

  /** Units of a length of time between two events: "an hour before". */
  LENGTHS,

  /** What counts how often, before a unit that is a rate: "twice a week". */
  OFTEN,

  /** What stands before a time of day: "at". */
  BEFORE_CLOCKS,

  /** What stands before a bare year: "since". */
  BEFORE_YEARS,

  /** Prepositions before a unit that is a time: "during the year". */
  BEFORE_UNITS,

  /** What stands before a bare length of time: "for hours". */
  BEFORE_LENGTHS,

  /** What looks ahead from a verb before it: "until". */
  FORWARD,

  /** What reckons from the time told of, not from the day of publication: "the following week". */
  RELATIVE,

  /** Short names of weekdays that are other words too: "sat". */
  SHORT_DAYS,

  /** Words for times that are verbs or adverbs too: "fall". */
  NEED_NOUN;

  private static final WordClasses<TimeWords> LISTED =
      WordClasses.of(TimeWords.class, "time-words.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
