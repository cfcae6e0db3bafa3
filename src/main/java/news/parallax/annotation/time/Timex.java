package news.parallax.annotation.time;

import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Modifier;
import news.parallax.annotation.TimeExpression.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its words: the attributes of a TIMEX3 tag.
 *
 * @param kind null for words that only look like a time: an age, a score
 * @param anchor from what the value is reckoned
 */
record Timex(
    @Nullable Kind kind,
    String value,
    @Nullable Modifier modifier,
    @Nullable Relation relation,
    TemporalAnchor anchor) {
  /** Words that are no time and must not be read as one by another rule. */
  static final Timex NONE = new Timex(null, "", null, null, TemporalAnchor.none(""));

  static Timex date(String value, TemporalAnchor anchor) {
    return new Timex(Kind.DATE, value, null, null, anchor);
  }

  /** A date without an anchor, for the reason {@code because}. */
  static Timex date(String value, String because) {
    return date(value, TemporalAnchor.none(because));
  }

  static Timex time(String value, TemporalAnchor anchor) {
    return new Timex(Kind.TIME, value, null, null, anchor);
  }

  static Timex duration(String value) {
    return new Timex(Kind.DURATION, value, null, null, TemporalAnchor.none("a length of time"));
  }

  static Timex set(String value) {
    return new Timex(Kind.SET, value, null, null, TemporalAnchor.none("a recurring time"));
  }

  Timex with(@Nullable Modifier changed) {
    return changed == null ? this : new Timex(kind, value, changed, relation, anchor);
  }

  Timex with(@Nullable Relation changed) {
    return changed == null ? this : new Timex(kind, value, modifier, changed, anchor);
  }
}
