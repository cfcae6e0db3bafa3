package news.parallax.annotation.attribution;

import java.util.List;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SpeechVerbs;
import news.parallax.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place where a sentence gives words to somebody.
 *
 * @param cue the verb group, "according to", a noun like "claim", or the sign behind a name
 * @param kind what the cue is
 * @param lemma of the cue's head; "/p" behind it for a passive verb
 * @param cueHead index of the cue's head token in the sentence
 * @param source who speaks, as the sentence says it, "who" if it says that; null when it does not
 * @param named the words that tell whom the source means: what "who" refers to, else the source
 * @param sourceHead the head word of those words; null without a source
 * @param frame how cue and content stand together
 * @param content what is said, in one piece or around the cue; empty when nothing was found
 * @param channel through whom it came; null when directly
 * @param stance what the source makes of the content
 * @param likelihood how likely it gives words or thoughts to somebody, 0 to 1
 * @param certainty how likely it does so and the cue reaches as far as it says
 */
public record Attribution(
    Span cue,
    Kind kind,
    String lemma,
    int cueHead,
    @Nullable Span source,
    @Nullable Span named,
    @Nullable Span sourceHead,
    Frame frame,
    List<Span> content,
    @Nullable Span channel,
    StanceRule stance,
    double likelihood,
    double certainty) {
  /** Below this likelihood a verb is no cue; where source, cue and content score best together. */
  private static final double LEAST_LIKELIHOOD = 0.4;

  /** Below this certainty a reader who asks for every attribution is not shown one. */
  private static final double LEAST_CERTAINTY = 0.35;

  /** What is but spoken of, "praised the plan", is told of in a report of speech from here on. */
  private static final double LEAST_LIKELIHOOD_OF_A_TOPIC = 0.55;

  /** What gives the words to somebody. */
  public enum Kind {
    /** "said". */
    VERB,
    /** "according to". */
    PREPOSITION,
    /** "her claim that". */
    NOUN,
    /** The colon or dash beside a name, as in headlines, transcripts and letters. */
    LABEL
  }

  public Attribution {
    content = List.copyOf(content);
  }

  /** One without a verb, whose source {@code source} is named in the sentence. */
  static Attribution unverbal(
      MarkedSentence sentence,
      Kind kind,
      NounSpan cue,
      NounSpan source,
      Frame frame,
      List<Span> content) {
    Span words = sentence.span(source.first(), source.last());
    return new Attribution(
        sentence.span(cue.first(), cue.last()),
        kind,
        sentence.lemma(cue.head()),
        cue.head(),
        words,
        words,
        sentence.token(source.head()).span(),
        frame,
        content,
        null,
        StanceRule.STATED,
        1,
        1);
  }

  /** The same, found to be so likely. */
  public Attribution rated(double newLikelihood) {
    return with(cue, content, stance, newLikelihood, 0);
  }

  /** The same, likely enough for a cue. */
  Attribution likely() {
    return rated(Math.max(likelihood, LEAST_LIKELIHOOD));
  }

  /** The same with another extent of its cue and content, right with {@code chance}. */
  Attribution reaching(Span newCue, List<Span> newContent, double chance) {
    return with(newCue, newContent, stance, likelihood, likelihood * chance);
  }

  private Attribution with(
      Span newCue,
      List<Span> newContent,
      StanceRule newStance,
      double newLikelihood,
      double newCertainty) {
    return new Attribution(
        newCue,
        kind,
        lemma,
        cueHead,
        source,
        named,
        sourceHead,
        frame,
        newContent,
        channel,
        newStance,
        newLikelihood,
        newCertainty);
  }

  /** Whether {@code span} lies in one piece of its content. */
  public boolean holds(Span span) {
    return content.stream().anyMatch(piece -> piece.contains(span));
  }

  /** Whether cue and extent are likely enough for a list of every attribution. */
  public boolean isCertain() {
    return certainty >= LEAST_CERTAINTY;
  }

  /** The same, whose source means those who {@code speaker} names, speaking in {@code paper}. */
  Attribution spokenBy(Span speaker, Span head, @Nullable Span paper) {
    return new Attribution(
        cue,
        kind,
        lemma,
        cueHead,
        source,
        speaker,
        head,
        frame,
        content,
        paper,
        stance,
        likelihood,
        certainty);
  }

  /** The same, whose source means those who {@code speaker} names. */
  Attribution meaning(Span speaker, Span head) {
    return spokenBy(speaker, head, channel);
  }

  /** The same as {@code rule} reads it, with all words of its cue and what is left as content. */
  Attribution taking(StanceRule rule, Span newCue, List<Span> newContent) {
    return with(newCue, newContent, rule, likelihood, certainty);
  }

  public boolean isLikely() {
    return likelihood >= LEAST_LIKELIHOOD;
  }

  /** Whether it is likely even for a verb whose object is but a thing. */
  public boolean isLikelyTopic() {
    return likelihood >= LEAST_LIKELIHOOD_OF_A_TOPIC;
  }

  /** Whether the cue is one of saying, not of thinking, wishing or doing. */
  public boolean isSpeech() {
    return !isVerbal() || SpeechVerbs.has(lemma.replace("/p", ""));
  }

  public boolean isVerbal() {
    return kind == Kind.VERB;
  }

  /** Cue and source together. */
  public Span core() {
    return source == null ? cue : cue.cover(source);
  }
}
