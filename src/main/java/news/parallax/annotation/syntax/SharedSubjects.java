package news.parallax.annotation.syntax;

import news.parallax.knowledge.ClosedWords;
import news.parallax.knowledge.FunctionWords;
import org.jspecify.annotations.Nullable;

/** Finds the subject that a verb shares with another: "She rose and said", "asked, she said". */
final class SharedSubjects {
  /** How long the participle phrase that opens a sentence may be, in words. */
  private static final int OPENING = 20;

  private final MarkedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases nouns;

  SharedSubjects(MarkedSentence sentence, Clauses clauses, NounPhrases nouns) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
  }

  /**
   * The subject of the nearest verb before {@code verb} that has one; for a verb of saying rather
   * that of another verb of saying: "She said they might not like it, but insists …".
   */
  @Nullable NounSpan of(VerbGroup verb, int depth, SubjectReader subjects) {
    NounSpan outer = among(verb, depth, subjects, true);
    NounSpan nearest = outer == null ? among(verb, depth, subjects, false) : outer;
    return nearest == null && verb.form() == VerbGroup.Form.GERUND ? following(verb) : nearest;
  }

  private @Nullable NounSpan among(
      VerbGroup verb, int depth, SubjectReader subjects, boolean outside) {
    boolean says = prefersSpeech(verb);
    NounSpan nearest = null;
    for (int k = sentence.verbs().indexOf(verb) - 1; k >= 0; k--) {
      VerbGroup earlier = sentence.verbs().get(k);
      boolean apart = sentence.isQuoted(earlier.head()) || isPassedOver(earlier, verb);
      NounSpan subject = apart ? null : own(earlier, depth, subjects);
      boolean inner = subject != null && outside && isInner(subject, earlier, verb);
      if (subject != null && !inner && agrees(subject, verb)) {
        if (!says || (SpeechVerbs.says(sentence, earlier) && nouns.canSpeak(subject))) {
          return subject;
        }
        nearest = nearest == null || !nouns.canSpeak(nearest) ? subject : nearest;
      }
    }
    return nearest;
  }

  /**
   * Whether the clause of {@code earlier} hangs on another: "denied that the crew had left,
   * saying", "As the crew left, she rose and said".
   */
  private boolean isInner(NounSpan subject, VerbGroup earlier, VerbGroup verb) {
    boolean gerund = verb.form() == VerbGroup.Form.GERUND && sentence.isComma(verb.first() - 1);
    int opener = subject.first() - 1;
    boolean hangs = gerund ? clauses.isSubordinator(opener) : isAdverbial(opener);
    boolean opens = clauses.isSubordinator(0) && earlier.last() < comma() && comma() < verb.first();
    return hangs || opens;
  }

  /** "when", "because", but not the "that" of what is said. */
  private boolean isAdverbial(int i) {
    return clauses.isSubordinator(i)
        && !FunctionWords.CONTENT_OPENERS.hasAsWritten(sentence.word(i));
  }

  /** Where the clause that opens the sentence ends. */
  private int comma() {
    int i = 0;
    while (i < sentence.size() && (!sentence.isComma(i) || sentence.isQuoted(i))) {
      i++;
    }
    return i;
  }

  /** Not "won by promising": what hangs on a preposition is done by who does the rest. */
  private boolean prefersSpeech(VerbGroup verb) {
    boolean gerund = verb.form() == VerbGroup.Form.GERUND;
    boolean hangs = gerund && clauses.isPreposition(verb.first() - 1);
    boolean says = SpeechVerbs.says(sentence, verb) || chains(verb);
    return verb.form() != VerbGroup.Form.INFINITIVE && says && !hangs;
  }

  /** "mocked Ruiz for calling it late, adding that": who mocked adds. */
  private boolean isPassedOver(VerbGroup earlier, VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND
        && earlier.form() == VerbGroup.Form.GERUND
        && sentence.tag(earlier.first() - 1).equals("IN")
        && sentence.isComma(verb.first() - 1)
        && !sentence.isQuoted(verb.first() - 1);
  }

  private @Nullable NounSpan own(VerbGroup verb, int depth, SubjectReader subjects) {
    boolean says = verb.form() == VerbGroup.Form.GERUND && SpeechVerbs.says(sentence, verb);
    boolean main =
        verb.form() == VerbGroup.Form.PARTICIPLE
            && (SpeechVerbs.says(sentence, verb) || !clauses.holdsTensedVerb(0, sentence.size()));
    if (!carriesSubject(verb) && !says && !(main && isAfterAside(verb))) {
      return null;
    }
    NounSpan subject = subjects.subject(verb, depth + 1);
    return subject == null && sentence.isQuoted(verb.first() - 1)
        ? subjects.inverted(verb)
        : subject;
  }

  private boolean isAfterAside(VerbGroup verb) {
    int before = verb.first() - 1;
    return sentence.isComma(before)
        && !sentence.isQuoted(before)
        && !clauses.holdsTensedVerb(0, before);
  }

  /** Whether it makes one cue with the verb behind it, as "went on" does with "to say". */
  private boolean chains(VerbGroup verb) {
    return ClosedWords.CHAINING.has(sentence.lemma(verb.head()));
  }

  /** "people insists" and "there said" cannot be. */
  private boolean agrees(NounSpan subject, VerbGroup verb) {
    String head = sentence.tag(subject.head());
    if (head.equals("EX")) {
      return false;
    }
    boolean plural = head.equals("NNS") || sentence.word(subject.head()).equalsIgnoreCase("they");
    return !(plural && sentence.tag(verb.first()).equals("VBZ"));
  }

  /** A participle behind a noun, "a class called", has a subject of its own. */
  static boolean carriesSubject(VerbGroup verb) {
    return verb.form() != VerbGroup.Form.PARTICIPLE && verb.form() != VerbGroup.Form.GERUND;
  }

  /** "Speaking in Lima, the minister said": the noun after the opening participle's comma. */
  private @Nullable NounSpan following(VerbGroup verb) {
    for (int i = verb.last() + 1; i < Math.min(sentence.size(), verb.last() + OPENING); i++) {
      boolean inMarks = sentence.endsQuote(i) && sentence.isComma(i - 1);
      if (inMarks || (sentence.isComma(i) && !sentence.isQuoted(i))) {
        return nouns.from(i + 1);
      }
    }
    return null;
  }
}
