package news.parallax.knowledge;

import java.util.Set;

/** Closed classes of English prepositions, conjunctions and other small words. */
public enum FunctionWords implements WordClass {
  /** "whether", "why". */
  QUESTIONS,

  /** "because", "that". */
  SUBORDINATORS,

  /** What begins a clause, so that the noun phrase behind it is its subject. */
  CLAUSE_OPENERS,

  /** Those that are never prepositions of time: "that", "although". */
  CLAUSE_CONJUNCTIONS,

  /** Prepositions of time that a clause may follow: "after", "until". */
  TIME_CONJUNCTIONS,

  /** Those before which a clause is cut off. */
  CLAUSE_BOUNDARIES,

  /** What ends the main clause of a headline. */
  HEADLINE_SUBORDINATORS,

  /** Conjunctions behind which another verb governs a time. */
  TENSE_BOUNDARIES,

  /** What opens a clause with what somebody else says: "while". */
  CONTRASTS,

  /** What opens a clause that is an object: "that", "whether". */
  CONTENT_OPENERS,

  /** What opens a phrase that belongs to the clause behind "he said": "Until now, he said, it". */
  BINDING_OPENERS,

  /** "following", "regarding". */
  PARTICIPLE_PREPOSITIONS,

  /** "in", "toward". */
  PLACE_PREPOSITIONS,

  /** What an attribute behind a noun begins with: "a spokesman for the port". */
  ATTRIBUTE_OPENINGS,

  /** Prepositions behind a verb of saying that introduce what is said: "warned of". */
  TOPIC_PREPOSITIONS,

  /** Those that open a sentence with its topic: "Of Ruiz, he said". */
  TOPIC_OPENERS,

  /** What opens an adjunct before the subject, which its pronoun may refer to: "After he". */
  ADJUNCT_OPENERS,

  /** What begins the modifiers behind a name: "Ruiz, who". */
  MODIFIER_OPENERS,

  /** What ends the description behind a name, marks included. */
  DESCRIPTION_ENDS,

  /** What begins an aside that is not part of a thing spoken of. */
  ASIDES,

  /** What joins words in marks to others in marks before: “late” and “slow”. */
  JOINTS,

  /** What may stand between a mark and the next cue: "also", "but". */
  CUE_LINKS,

  /** What joins two names of one body: "and", "for". */
  NAME_LINKS,

  /** Small words within a person's name: "van", "bin". */
  NAME_PARTICLES,

  /** Small words joined to a person's name by a hyphen or apostrophe: "al-Rashid". */
  JOINED_PARTICLES,

  /** Adverbs behind a verb that belong to what is said: "said only that". */
  CONTENT_ADVERBS,

  /** "not", "nobody". */
  NEGATIONS,

  /** "so-called", "means". */
  NAMING_WORDS,

  /** What a title in marks stands behind, and speech without a comma does not. */
  ADDRESSED,

  /** What follows a "one" that counts nothing: "one of". */
  PRONOMINAL_ONE,

  /** What follows a bare number behind feet: "six foot two tall". */
  INCHES_LEFT_OUT,

  /** Adjectives that tell when an office is held: "former", "current". */
  TENURE,

  /** Words written with an apostrophe before them: "’tis". */
  ELIDED,

  /** Words written with an apostrophe for their last letters: "an’". */
  CLIPPED,

  /** Endings of figures: "st", "th". */
  ORDINAL_ENDINGS,

  /** Abbreviations that can end a sentence, their stop with it: "Jr.", "p.m.". */
  FINAL_ABBREVIATIONS,

  /** What stands before those whom one speaks to: "an interview with". */
  TOLD_TO;

  private static final WordClasses<FunctionWords> LISTED =
      WordClasses.of(FunctionWords.class, "function-words.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
