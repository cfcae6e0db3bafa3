package news.parallax.annotation.time;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.VerbClass;

/** The tense of the verb that governs a time expression. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** An infinitive, "would" or "could": meant to be, done since or not. */
  AIM,
  /** No verb, or one without tense. */
  NONE;

  /** Whether it looks forward. */
  boolean isComing() {
    return this == FUTURE || this == AIM;
  }



  private static final Set<String> LOOSE = Set.of("would", "could", "might");

  /** The words it was read from, for explanations. */
  record Governor(Tense tense, String verb) {
    /** Whether something is planned or expected: "was scheduled for Friday". */
    boolean isPlan() {
      return verb.indexOf(' ') > 0 && VerbClass.PLANNED.hasAsWritten(verb.substring(verb.lastIndexOf(' ') + 1));
    }

    /** Whether it says that somebody spoke. */
    boolean isSaying() {
      return VerbClass.SAID.hasAsWritten(verb.substring(verb.lastIndexOf(' ') + 1));
    }

    /** Whether it is a past perfect: over before what is told. */
    boolean isDone() {
      return verb.startsWith("had ") || verb.startsWith("Had ");
    }
  }

  /**
   * The verb group that governs tokens {@code first} to {@code last} of {@code sentence}: the
   * nearest before them in their clause, else the nearest behind, else the nearest before.
   */
  static Governor of(Sentence sentence, int first, int last) {
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
      return new Governor(NONE, "");
    }
    return new Governor(tense(sentence, chosen, chosen.equals(behind)), words(sentence, chosen));
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

  private static Tense tense(Sentence sentence, Phrase phrase, boolean behind) {
    List<Token> group = sentence.tokens().subList(phrase.first(), phrase.last() + 1);
    if (has(group, "MD")) {
      return hasLemma(group, "have") ? PAST : isLoose(group) ? AIM : FUTURE;
    }
    if (group.getFirst().word().equalsIgnoreCase("had") && group.size() > 1) {
      return PAST;
    }
    boolean pastFirst = group.getFirst().tag().equals("VBD");
    if (pastFirst && has(group, "TO") && (behind || VerbClass.IMPLICATIVE.hasAsWritten(group.getFirst().lemma()))) {
      return PAST;
    }
    if (has(group, "TO") || follows(sentence, phrase)) {
      return has(group, "VBZ") || has(group, "VBP") ? FUTURE : AIM;
    }
    if (group.getFirst().tag().equals("VB")) {
      return FUTURE;
    }
    boolean perfect = hasLemma(group, "have") && (has(group, "VBN") || has(group, "VBD"));
    if (has(group, "VBD") || perfect) {
      return PAST;
    }
    if (has(group, "VBZ") || has(group, "VBP")) {
      return PRESENT;
    }
    return has(group, "VBN") ? PAST : NONE;
  }

  private static boolean isLoose(List<Token> group) {
    return group.stream().anyMatch(token -> LOOSE.contains(token.lemma()));
  }

  private static boolean follows(Sentence sentence, Phrase phrase) {
    return phrase.first() > 0 && sentence.tokens().get(phrase.first() - 1).isTag("TO");
  }

  private static boolean has(List<Token> group, String tag) {
    return group.stream().anyMatch(token -> token.tag().equals(tag));
  }

  private static boolean hasLemma(List<Token> group, String lemma) {
    return group.stream().anyMatch(token -> token.lemma().equals(lemma));
  }
}
