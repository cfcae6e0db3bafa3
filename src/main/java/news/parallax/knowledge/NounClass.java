package news.parallax.knowledge;

import java.util.Set;

/** Classes of English nouns. */
public enum NounClass implements WordClass {
  /** "Tuesday", "week". */
  TIMES,

  /** Those of them that are no names: "week". */
  COMMON_TIMES,

  /** Those through whom one speaks: "translator". */
  GO_BETWEENS,

  /** What one issues to say something: "statement". */
  DOCUMENTS,

  /** Those a next sentence takes up for who issued them: "the statement said". */
  RESUMED_DOCUMENTS,

  /** Nouns that give words to somebody: "his claim that". */
  CUES,

  /** Those of them that are words as they were spoken: "her answer was". */
  WORDINGS,

  /** Nouns for what is said of somebody: "her attack on him as". */
  LABELS,

  /** What many call out together: "chants of". */
  CHANTS,

  /** What is meant to be done: "a plan to". */
  PLANS,

  /** What is tried: "an attempt to". */
  ATTEMPTS,

  /** Those who publish what one says: "newspaper". */
  MEDIA,

  /** What has a title: "film", "show". */
  PROGRAMMES,

  /** "policy", "law". */
  PROVISIONS,

  /** Plurals behind which a possessive goes on with the name of a body: "Workers' Party". */
  OWNERS,

  /** The last words of picture agencies: whom the picture shows may follow. */
  PICTURE_CREDITS,

  /** What runs day and night: "24-hour news". */
  ALL_DAY_SERVICES,

  /** Endings of nouns for people: "-man", "-ist". */
  PERSONAL_ENDINGS,

  /** Endings of nouns for what can say nothing: "-ness". */
  THING_ENDINGS,

  /** What can say nothing: "weather". */
  MUTE_THINGS;

  private static final WordClasses<NounClass> LISTED = WordClasses.of(NounClass.class, "nouns.txt");

  @Override
  public Set<String> words() {
    return LISTED.words(this);
  }
}
