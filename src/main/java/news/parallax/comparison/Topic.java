package news.parallax.comparison;

/**
 * What a conflict is about as far as its words surely tell, the weightiest first: a report of the
 * dead comes before one of a menu.
 */
public enum Topic {
  /** How many were killed. */
  KILLED,
  /** How many were hurt. */
  HURT,
  /** How many met another fate, as arrested or missing. */
  FATE,
  /** Whether something is so, or how far it has come. */
  DEED,
  /** A sum of money. */
  MONEY,
  /** How many of a thing. */
  COUNT,
  /** A share of a whole. */
  SHARE,
  /** A length, a weight or the like. */
  MEASURE,
  /** How old somebody is. */
  AGE,
  /** How long something that ends lasted. */
  LASTING,
  /** A length of time. */
  DURATION,
  /** The time between two events. */
  GAP,
  /** The day. */
  DATE,
  /** The hour. */
  TIME,
  /** When something was said. */
  TIME_OF_SPEECH,
  /** Where it was. */
  PLACE,
  /** Where something was said. */
  PLACE_OF_SPEECH,
  /** Which came first. */
  ORDER,
  /** Who did it, or whom it met. */
  PARTICIPANT,
  /** How many parties deny or confirm. */
  ANSWERING,
  /** What was done something to. */
  OBJECT,
  /** What was handed over. */
  GOODS,
  /** In what way. */
  MANNER,
  /** Whether words were spoken or written. */
  MEDIUM,
  /** What belongs to a whole. */
  LIST,
  /** The words of a statement. */
  WORDING;

  /** What a conflict of {@code kind} is about when nothing more is known. */
  public static Topic of(Conflict.Kind kind) {
    return switch (kind) {
      case NUMBER -> COUNT;
      case DURATION -> DURATION;
      case DATE -> DATE;
      case TIME -> TIME;
      case PLACE -> PLACE;
      case ORDER -> ORDER;
      case OBJECT -> OBJECT;
      case PARTICIPANT -> PARTICIPANT;
      case MANNER -> MANNER;
      case MODALITY -> DEED;
      case LIST -> LIST;
      case WORDING -> WORDING;
    };
  }
}
