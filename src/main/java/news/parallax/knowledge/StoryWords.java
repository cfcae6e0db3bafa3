package news.parallax.knowledge;

import java.util.Set;

/**
 * What the readers of a whole story go by: its facts, origins, utterances, timeline, summary,
 * framing and places.
 */
public enum StoryWords implements WordClass {
  /** Verbs that tell nothing of which event is meant. */
  LIGHT_EVENT_VERBS,

  /** Words before "after" and "before" that say that little time lies between. */
  SOON,

  /** Words that belong to a length of time behind them: "just an hour before". */
  BEFORE_A_LENGTH,

  /** Prepositions that begin a clause and bind no noun to the one before. */
  CLAUSE_JOINTS,

  /** Verbs that tell no event. */
  NO_EVENT,

  /** Nouns for what answers a deed: "in retaliation". */
  RESPONSES,

  /** Verbs with which a clause is cut off. */
  UNFINISHED,

  /** Tags with which a clause is cut off. */
  UNFINISHED_TAGS,

  /** Words that no summary is judged by. */
  LIGHT_WORDS,

  /** Words that lean on the sentence before when they open one. */
  LEANING_STARTS,

  /** Pronouns of who speaks and who is spoken to. */
  FIRST_AND_SECOND_PERSON,

  /** Verbs of a remark on an event. */
  REMARKING,

  /** Words that open an aside about somebody: "who won on Wednesday". */
  ASIDE_OPENERS,

  /** Prepositions that put an event in a place. */
  PLACING,

  /** Nouns that "in" places rather than the event: "the war in". */
  PLACED_NOUNS,

  /** Nouns before the name of a place: "the city of". */
  KINDS_OF_PLACE,

  /** Tags of the word behind a verb that begins its object. */
  OBJECT_TAGS,

  /** Verbs behind which the words are somebody else's. */
  REPORTED_VOICE,

  /** Names that only say in which direction a place lies. */
  PARTS_OF_THE_WORLD,

  /** Titles before the name of a region: "Gov. Ann Reed of". */
  REGIONAL_OFFICES,

  /** What stands behind the name of a region: "legislature". */
  REGIONAL_BODIES,

  /** Words by which a time is counted from another event: "a day earlier". */
  COUNTED_FROM,

  /** Labels of a piece written bit by bit. */
  UPDATE_LABELS,

  /** Agencies in brackets in a dateline. */
  DATELINE_AGENCIES,

  /** Marks that end a clause. */
  CLAUSE_MARKS,

  /** Verbs that tell nothing wherever they stand. */
  LIGHTEST_VERBS,

  /** Verbs that say little of what a clause tells, with the ending that stands for "is". */
  LIGHT_CLAUSE_VERBS,

  /** Words that say little of what a sentence tells. */
  LIGHT_STATEMENT_WORDS,

  /** Verbs of saying that tell something even when what was said follows. */
  DENYING,

  /** Words and pieces of contractions that say nothing of what was said. */
  EMPTY_IN_SAYINGS,

  /** Words that turn what is said into its opposite, as words are folded: "not". */
  REVERSING,

  /** Verbs with which a report passes on what agencies, media and bodies say. */
  CREDITING,

  /** Issuing bodies of which a story has one, so that they need no further name. */
  UNIQUE_ISSUERS,

  /** Words that a name of media may have or lack: "state media". */
  MEDIA_FILLERS;

  private static final WordClasses<StoryWords> LISTED =
      WordClasses.of(StoryWords.class, "story-words.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
