package news.parallax.comparison.alignment;

import java.util.Locale;

/** A place in a frame, of which two clauses may say the same or something else. */
enum FrameSlot {
  /** Who does it. */
  DOER,
  /** What it is done to. */
  OBJECT,
  /** The people and bodies that are named, in whatever role. */
  NAMES,
  /** When. */
  TIME,
  /** Where. */
  PLACE,
  /** How many or how much of a thing. */
  NUMBER,
  /** How far it came: meant, tried, done. */
  STAGE,
  /** Whether it is stated or negated. */
  POLARITY,
  /** Whose words it is. */
  SPEAKER;

  /** What two frames say of a slot. */
  enum Agreement {
    /** Both fill it, and both may mean one thing. */
    AGREES,
    /** Both fill it, and no one thing fits both. */
    DIFFERS,
    /** One of them leaves it open. */
    OPEN
  }

  /** Its name in an explanation. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
