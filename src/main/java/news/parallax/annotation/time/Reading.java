package news.parallax.annotation.time;

import news.parallax.annotation.TimeExpression.Kind;
import news.parallax.annotation.TimeExpression.Modifier;
import news.parallax.annotation.TimeExpression.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of its words.
 *
 * @param kind null for words that only look like a time: an age, a score
 * @param because from what the value was reckoned
 */
record Reading(
    @Nullable Kind kind,
    String value,
    @Nullable Modifier modifier,
    @Nullable Relation relation,
    String because) {
  /** Words that are no time and must not be read as one by another rule. */
  static final Reading NONE = new Reading(null, "", null, null, "");

  static Reading date(String value, String because) {
    return new Reading(Kind.DATE, value, null, null, because);
  }

  static Reading time(String value, String because) {
    return new Reading(Kind.TIME, value, null, null, because);
  }

  static Reading duration(String value) {
    return new Reading(Kind.DURATION, value, null, null, "a length of time");
  }

  static Reading set(String value) {
    return new Reading(Kind.SET, value, null, null, "a recurring time");
  }

  Reading with(@Nullable Modifier changed) {
    return changed == null ? this : new Reading(kind, value, changed, relation, because);
  }

  Reading with(@Nullable Relation changed) {
    return changed == null ? this : new Reading(kind, value, modifier, changed, because);
  }
}
