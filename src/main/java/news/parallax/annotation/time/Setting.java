package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.Set;
import news.parallax.annotation.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may look at besides its own words.
 *
 * @param today the day of publication, or the one the text gives; null when neither is known
 * @param memory what was read before in this article
 */
record Setting(
    @Nullable LocalDate today, Memory memory, Sentence sentence, Shape shape, int first, int last) {

  private static final Set<String> IS = Set.of("is", "are");
  private static final Set<String> FORWARD = Set.of("until", "till", "by", "as", "ahead of");

  Tense.Governor governor() {
    Term from = shape.terms().get(first);
    Term to = shape.terms().get(last);
    return Tense.of(sentence, from.token(), to.last());
  }

  /**
   * The governing tense. "Until", "by" and "through" look forward from a verb before them ("put off
   * until Friday") and back from one behind ("until Friday, he had been free").
   */
  Tense tense() {
    Term before = before(1);
    boolean forward = before != null && FORWARD.contains(before.text());
    Tense.Governor governor = governor();
    if (before != null && before.text().equals("for") && governor.isPlan()) {
      return Tense.FUTURE;
    }
    if (governor.tense() == Tense.PRESENT && isComplement()) {
      return Tense.FUTURE;
    }
    boolean back = governor.tense() == Tense.PAST && (first < 2 || governor.isDone());
    return forward && !back ? Tense.FUTURE : governor.tense();
  }

  /** "The vote is on Friday". */
  private boolean isComplement() {
    Term before = before(1);
    Term verb = before != null && before.sort() == Sort.ON ? before(2) : before;
    return verb != null && IS.contains(verb.text());
  }

  /** The term {@code distance} behind the match; null at the end of the sentence. */
  @Nullable Term after(int distance) {
    int at = last + distance;
    return at < shape.terms().size() ? shape.terms().get(at) : null;
  }

  /** The term {@code distance} before the match; null at the start of the sentence. */
  @Nullable Term before(int distance) {
    int at = first - distance;
    return at >= 0 ? shape.terms().get(at) : null;
  }

  /** The part of speech of {@code term}'s first word; empty for none. */
  String tag(@Nullable Term term) {
    return term == null ? "" : sentence.tokens().get(term.token()).tag();
  }

  /** From what {@code value} was reckoned, in words. */
  String because(String value) {
    if (value.startsWith("XXXX")) {
      return "no date of publication to reckon from";
    }
    if (today == null) {
      return "the text gives it in full";
    }
    String verb = governor().verb();
    return verb.isEmpty() ? from(today) : from(today) + " with “" + verb + "”";
  }

  /** The reason of what is counted from {@code day}. */
  static String from(LocalDate day) {
    return "reckoned from " + day;
  }
}
