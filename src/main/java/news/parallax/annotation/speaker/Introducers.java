package news.parallax.annotation.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.annotation.Token;
import news.parallax.annotation.attribution.Attribution;
import news.parallax.annotation.attribution.FoundSource;
import news.parallax.annotation.attribution.MarkedText;
import news.parallax.annotation.attribution.SourceRule;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.SpeakerNouns;
import news.parallax.annotation.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Finds who in a sentence introduces the words that follow it: "She had an answer: “…”". */
final class Introducers {
  private final MarkedText text;
  private final List<List<Attribution>> candidates;

  Introducers(MarkedText text, List<List<Attribution>> candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /** Who {@code sentence}, without marks at its end, introduces. */
  FoundSource introduced(int sentence) {
    MarkedSentence before = text.sentences().get(sentence);
    if (before.isQuoted(before.size() - 1)) {
      return FoundSource.NONE;
    }
    boolean colon = before.word(before.size() - 1).equals(":");
    Attribution speech =
        speaking(sentence).or(() -> colon ? likely(sentence) : Optional.empty()).orElse(null);
    if (speech == null && colon) {
      speech = before(sentence, before.sentence().span().end());
    }
    return new FoundSource(speech, SourceRule.INTRODUCED);
  }

  /** The last that says something, those aside that are themselves reported. */
  private Optional<Attribution> speaking(int sentence) {
    return likelyOnes(sentence)
        .filter(Attribution::isSpeech)
        .filter(one -> !one.lemma().startsWith("ask"))
        .filter(one -> !isReported(one, sentence))
        .max(order());
  }

  private Optional<Attribution> likely(int sentence) {
    return likelyOnes(sentence).max(order());
  }

  private Stream<Attribution> likelyOnes(int sentence) {
    return candidates.get(sentence).stream()
        .filter(one -> one.source() != null && one.isLikely())
        .filter(one -> one.kind() != Attribution.Kind.LABEL || one.frame() != Frame.AFTER);
  }

  private static Comparator<Attribution> order() {
    return Comparator.comparing((Attribution one) -> one.frame() == Frame.QUOTE)
        .thenComparingInt(Attribution::cueHead);
  }

  private boolean isReported(Attribution one, int sentence) {
    return likelyOnes(sentence)
        .filter(other -> other.isSpeech() && other.frame().isUtterance() && !other.equals(one))
        .anyMatch(other -> other.content().stream().anyMatch(piece -> piece.contains(one.cue())));
  }

  /** "Ruiz turned to the crew. “Who steered?”": the person a sentence is about. */
  FoundSource acting(int sentence) {
    MarkedSentence before = text.sentences().get(sentence);
    VerbGroup verb = before.verbs().isEmpty() ? null : before.verbs().getFirst();
    Attribution actor =
        candidates.get(sentence).stream()
            .filter(one -> verb != null && one.cueHead() == verb.head() && one.source() != null)
            .filter(one -> verb != null && verb.form() == VerbGroup.Form.FINITE)
            .filter(one -> isPerson(one, before))
            .findFirst()
            .orElse(null);
    boolean quoted = before.isQuoted(before.size() - 1) || before.isQuoted(0);
    return quoted || actor == null ? FoundSource.NONE : new FoundSource(actor, SourceRule.ACTING);
  }

  private static boolean isPerson(Attribution one, MarkedSentence where) {
    int head = one.sourceHead() == null ? -1 : where.indexAt(one.sourceHead().start());
    return head >= 0 && where.token(head).nameClass() == Token.NameClass.PERSON;
  }

  /** Who acts in {@code sentence} before the offset: one who can speak rather than a thing. */
  @Nullable Attribution before(int sentence, int before) {
    List<Attribution> acting =
        candidates.get(sentence).stream()
            .filter(one -> one.source() != null && one.cue().end() <= before)
            .toList();
    return acting.stream()
        .filter(one -> one.isSpeech() && one.isLikely() && !isReported(one, sentence))
        .reduce((one, other) -> other)
        .or(() -> acting.stream().filter(one -> canAct(one, sentence)).findFirst())
        .orElse(null);
  }

  private boolean canAct(Attribution one, int sentence) {
    return one.sourceHead() != null
        && !one.sourceHead().of(text.article().text()).equalsIgnoreCase("it")
        && SpeakerNouns.english().canSpeak(text.sentences().get(sentence), one.sourceHead());
  }
}
