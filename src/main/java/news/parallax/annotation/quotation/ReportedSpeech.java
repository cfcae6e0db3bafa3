package news.parallax.annotation.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;

/**
 * Tells reported speech worth listing from other things a verb does to its object. A verb of saying
 * reports a clause or, with a speaker, what it demands, denies, promises and the like; a verb of
 * thinking only a clause.
 */
final class ReportedSpeech {
  /** Contents that report nothing. */
  private static final Set<String> EMPTY = Set.of("that", "it", "this", "so", "him", "her", "them");

  /** Words in a cue of what was not said: "did not mention", "declined to comment". */
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "n", "declined", "refused", "didn", "doesn", "hasn", "haven", "wouldn");

  private final SpeakerNouns nouns;

  ReportedSpeech(SpeakerNouns nouns) {
    this.nouns = nouns;
  }

  /** Whether the source of {@code one}, if any, can do what the verb says of it. */
  boolean hasSpeaker(Attribution one, MarkedSentence sentence) {
    return one.sourceHead() == null
        || !one.isVerbal()
        || (one.isSpeech() && one.frame().isUtterance() && !isParticiple(one, sentence))
        || nouns.canSpeak(sentence, one.sourceHead());
  }

  /** "a boat called “Golden Girl”". */
  private static boolean isParticiple(Attribution one, MarkedSentence sentence) {
    VerbGroup verb = sentence.verb(one.cueHead());
    return verb != null && verb.form() == VerbGroup.Form.PARTICIPLE;
  }

  /** Whether {@code one} of the attributions of a sentence reports speech without marks. */
  boolean reports(
      Attribution one, List<Attribution> ofSentence, MarkedSentence sentence, String text) {
    if (!one.isLikely()) {
      return false;
    }
    if (one.source() == null) {
      boolean states = one.frame().isUtterance() && one.frame() != Frame.QUESTION;
      return one.isSpeech()
          && states
          && !one.lemma().endsWith("/p")
          && !isParticiple(one, sentence);
    }
    if (one.frame().isUtterance()) {
      return one.isSpeech() || !one.source().of(text).equalsIgnoreCase("it");
    }
    return (states(one) || (one.isSpeech() && holdsMarks(one, sentence)))
        && one.frame() != Frame.AS
        && NEGATIONS.stream().noneMatch(words(one.cue(), text)::contains)
        && !one.cue().of(text).toLowerCase(Locale.ROOT).startsWith("to ")
        && !isInside(one.cue(), ofSentence);
  }

  /** "urged them to stay", "denied a role", "called for calm", but not "praised her". */
  private static boolean states(Attribution one) {
    return switch (one.frame()) {
      case INFINITIVE -> one.isSpeech();
      case PREPOSITION -> ClosedWords.STATING_VERBS.has(one.lemma());
      case OBJECT -> !one.lemma().equals("call") && ClosedWords.STATING_VERBS.has(one.lemma());
      default -> false;
    };
  }

  /** "called the plan “late”": marked words in an object show that it was said. */
  private static boolean holdsMarks(Attribution one, MarkedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Span token = sentence.token(i).span();
      if (sentence.isQuoted(i) && one.content().stream().anyMatch(it -> it.contains(token))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(Span span, String text) {
    return List.of(span.of(text).toLowerCase(Locale.ROOT).split("[\\s’']+"));
  }

  /** Whether {@code content} says anything. */
  static boolean isTelling(Span content, String text) {
    return !EMPTY.contains(content.of(text).strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isInside(Span cue, List<Attribution> ofSentence) {
    return ofSentence.stream()
        .filter(other -> other.frame().isUtterance() && other.isLikely())
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(cue)));
  }
}
