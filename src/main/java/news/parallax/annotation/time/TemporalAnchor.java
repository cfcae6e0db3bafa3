package news.parallax.annotation.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From what the value of a time expression is reckoned (TimeML's anchor).
 *
 * @param kind what it is
 * @param day the day; null when it is none or not known
 * @param words the same for a reader
 */
record TemporalAnchor(Kind kind, @Nullable LocalDate day, String words) {
  /** What a value can be reckoned from. */
  enum Kind {
    /** Nothing: the words tell the value, or nothing tells it. */
    NONE,
    /** A day: that of publication, or one the text spoke of. */
    DAY,
    /** A period that the text sets this one against, and goes on to tell of. */
    COMPARED_PERIOD
  }

  /** No anchor, for the reason {@code words}. */
  static TemporalAnchor none(String words) {
    return new TemporalAnchor(Kind.NONE, null, words);
  }

  static TemporalAnchor day(LocalDate day) {
    return new TemporalAnchor(Kind.DAY, day, "reckoned from " + day);
  }

  /** {@code day}, in the direction that the tense of {@code verb} tells; empty for no verb. */
  static TemporalAnchor day(LocalDate day, String verb) {
    TemporalAnchor anchor = day(day);
    return verb.isEmpty()
        ? anchor
        : new TemporalAnchor(Kind.DAY, day, anchor.words() + " with “" + verb + "”");
  }

  /** The quarter {@code value}, of which the year before is meant. */
  static TemporalAnchor yearBefore(String value) {
    return new TemporalAnchor(Kind.COMPARED_PERIOD, null, "a year before " + value);
  }
}
