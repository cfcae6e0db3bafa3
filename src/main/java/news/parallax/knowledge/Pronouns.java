package news.parallax.knowledge;

import java.util.Set;

/** Closed classes of English pronouns. */
public enum Pronouns implements WordClass {
  /** "he", "himself". */
  MASCULINE,

  /** "she", "herself". */
  FEMININE,

  /** "I", "my". */
  FIRST_SINGULAR,

  /** "we", "ourselves". */
  FIRST_PLURAL,

  /** "they", "their". */
  THIRD_PLURAL,

  /** Those that name one speaker, whose antecedent is sought: "he", "I". */
  SPEAKERS,

  /** Those that name no one speaker: "they", "which". */
  VAGUE,

  /** "he", "there": what can stand before a verb as its subject. */
  SUBJECTS,

  /** "him", "them". */
  OBJECTS,

  /** Those that say nothing when they are all that is reported: "said so". */
  EMPTY,

  /** Those for things and for nothing: "this", "there". */
  IMPERSONAL,

  /** "who", "which". */
  RELATIVES,

  /** Those for several, none of whom was named before: "some", "others". */
  QUANTIFIED,

  /** What stands before the whole of a part: "two of their". */
  DETERMINING,

  /** Whose something is: "her letter". */
  POSSESSIVE;

  private static final WordClasses<Pronouns> LISTED =
      WordClasses.of(Pronouns.class, "pronouns.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
