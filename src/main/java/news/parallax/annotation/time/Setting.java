package news.parallax.annotation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.syntax.GoverningVerb;
import news.parallax.annotation.syntax.Tense;
import news.parallax.knowledge.TimeWords;
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

  GoverningVerb governor() {
    Term from = shape.terms().get(first);
    Term to = shape.terms().get(last);
    return GoverningVerb.of(sentence, from.token(), to.last());
  }

  /**
   * The governing tense. "Until", "by" and "through" look forward from a verb before them ("put off
   * until Friday") and back from one behind ("until Friday, he had been free").
   */
  Tense tense() {
    Term before = before(1);
    boolean forward =
        before != null
            && (TimeWords.FORWARD.has(before.text()) || before.text().equals("ahead of"));
    GoverningVerb governor = governor();
    if (before != null && before.text().equals("for") && governor.isPlan()) {
      return Tense.FUTURE;
    }
    if (governor.tense() == Tense.PRESENT && isComplement()) {
      return Tense.FUTURE;
    }
    boolean back = governor.tense() == Tense.PAST && (first < 2 || governor.isDone());
    return forward && !back ? Tense.FUTURE : governor.tense();
  }

  /**
   * The day from which a month or day of the year is reckoned where the text tells a tale of the
   * past from date to date; null in the news, of which what somebody said is taken to be.
   */
  @Nullable LocalDate tale() {
    return memory.isChronicle() ? told() : null;
  }

  /** As {@link #tale}, for weekdays: the text must go from day to day, or tell what had been. */
  @Nullable LocalDate dailyTale() {
    return memory.isDaily() || (memory.hasDay() && governor().isDone()) ? told() : null;
  }

  private @Nullable LocalDate told() {
    GoverningVerb governor = governor();
    boolean past = governor.tense() == Tense.PAST && !governor.isSaying();
    return past ? memory.tale(today) : null;
  }

  /** Whether {@code terms} name the year of {@code value}, in which something is told as done. */
  boolean opensTale(List<Term> terms, String value) {
    String year = value.substring(0, Math.min(4, value.length()));
    Term before = before(1);
    boolean named = terms.stream().anyMatch(term -> term.text().contains(year));
    boolean aside = before != null && !Character.isLetter(before.text().codePointAt(0));
    boolean adjective = tag(after(1)).startsWith("NN");
    return named && !aside && !adjective && governor().tense() == Tense.PAST;
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
    String verb = governor().words();
    return verb.isEmpty() ? from(today) : from(today) + " with “" + verb + "”";
  }

  /** As {@link #because}, for a day or month whose year the text may have told before. */
  String becauseOfYear(String value) {
    LocalDate tale = tale();
    return tale == null ? because(value) : from(tale);
  }

  /** The reason of what is counted from {@code day}. */
  static String from(LocalDate day) {
    return "reckoned from " + day;
  }
}
