package news.parallax.annotation.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Span;

/**
 * Tells reported speech worth listing from other things a verb does to its object. A verb of saying
 * reports a clause or, with a speaker, what is spoken of; a verb of thinking only a clause.
 */
final class ReportedSpeech {
  /** Contents that report nothing. */
  private static final Set<String> EMPTY = Set.of("that", "it", "this", "so", "him", "her", "them");

  private final CueLexicon lexicon;
  private final SpeakerNouns nouns;

  ReportedSpeech(CueLexicon lexicon, SpeakerNouns nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** Whether the source of {@code one}, if any, can do what the verb says of it. */
  boolean hasSpeaker(Attribution one, MarkedSentence sentence) {
    boolean says = lexicon.isListedSpeech(one.lemma()) && one.frame().isUtterance();
    return one.sourceHead() == null
        || says
        || one.lemma().equals("according")
        || one.lemma().equals(AttributionReader.LABEL)
        || nouns.canSpeak(sentence, one.sourceHead());
  }

  /** Whether {@code one} of the attributions of a sentence reports speech without marks. */
  boolean reports(Attribution one, List<Attribution> ofSentence, String text) {
    if (!lexicon.accepts(one)) {
      return false;
    }
    boolean says =
        lexicon.isSpeech(one.lemma())
            || one.lemma().equals("according")
            || one.lemma().equals(AttributionReader.LABEL);
    if (one.source() == null) {
      boolean states = one.frame().isUtterance() && one.frame() != Frame.QUESTION;
      return says && states && !one.lemma().endsWith("/p");
    }
    if (one.frame().isUtterance()) {
      return says || (lexicon.isKnown(one) && !one.source().of(text).equalsIgnoreCase("it"));
    }
    return says
        && one.frame() != Frame.AS
        && !one.cue().of(text).toLowerCase(Locale.ROOT).startsWith("to ")
        && !isInside(one.cue(), ofSentence);
  }

  /** Whether {@code content} says anything. */
  static boolean isTelling(Span content, String text) {
    return !EMPTY.contains(content.of(text).strip().toLowerCase(Locale.ROOT));
  }

  private boolean isInside(Span cue, List<Attribution> ofSentence) {
    return ofSentence.stream()
        .filter(other -> other.frame().isUtterance() && lexicon.accepts(other))
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(cue)));
  }
}
