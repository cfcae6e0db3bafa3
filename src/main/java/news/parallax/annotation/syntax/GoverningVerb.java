package news.parallax.annotation.syntax;

import java.util.List;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.VerbClass;

/**
 * The verb that governs some words of a sentence, such as those that tell when.
 *
 * @param tense of the whole group; {@link Tense#NONE} without a verb
 * @param words the verb group, its words as written with one space between; empty for no verb
 */
public record GoverningVerb(Tense tense, String words) {

  /** Whether something is planned or expected: "was scheduled for Friday". */
  public boolean isPlan() {
    return words.indexOf(' ') > 0
        && VerbClass.PLANNED.hasAsWritten(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Whether it says that somebody spoke. */
  public boolean isSaying() {
    return VerbClass.SAID.hasAsWritten(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** Whether it is a past perfect: over before what is told. */
  public boolean isDone() {
    return words.startsWith("had ") || words.startsWith("Had ");
  }

  /**
   * The verb group that governs tokens {@code first} to {@code last} of {@code sentence}: the
   * nearest before them in their clause, else the nearest behind, else the nearest before.
   */
  public static GoverningVerb of(Sentence sentence, int first, int last) {
    Phrase before = null;
    Phrase behind = null;
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.kind() != Phrase.Kind.VERB) {
        continue;
      }
      if (phrase.last() < first) {
        before = phrase;
      } else if (phrase.first() > last && behind == null) {
        behind = phrase;
      }
    }
    boolean sameClause = before != null && !isBroken(sentence.tokens(), before.last() + 1, first);
    Phrase chosen = sameClause || behind == null ? before : behind;
    if (chosen == null) {
      return new GoverningVerb(Tense.NONE, "");
    }
    Tense tense =
        chosen.equals(behind)
            ? VerbTense.ofBehind(sentence, chosen)
            : VerbTense.of(sentence, chosen);
    return new GoverningVerb(tense, words(sentence, chosen));
  }

  /** Whether a mark or conjunction between {@code from} and {@code to} begins another clause. */
  private static boolean isBroken(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean mark = token.word().equals(",") || token.word().equals(";") || token.isTag(":");
      if (mark || (FunctionWords.TENSE_BOUNDARIES.hasAsWritten(token.lemma()) && i > from)) {
        return true;
      }
    }
    return false;
  }

  private static String words(Sentence sentence, Phrase phrase) {
    StringBuilder words = new StringBuilder();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.tokens().get(i).word());
    }
    return words.toString();
  }
}
