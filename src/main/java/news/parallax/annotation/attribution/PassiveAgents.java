package news.parallax.annotation.attribution;

import java.util.List;
import java.util.Set;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounPhrases;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts where a verb is passive: "asked by an aide", "called “late” by an aide", "accused
 * by an aide of “theft”". Whose subject such a verb has did not speak.
 */
final class PassiveAgents {
  /** How far behind a passive verb who acts may be named, in words; what is in marks is one. */
  private static final int REACH = 10;

  private static final Set<String> LABEL_OPENERS = Set.of("of", "as", "for");

  private final MarkedSentence sentence;
  private final NounPhrases nouns;

  PassiveAgents(MarkedSentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  /** "was asked", "being asked", and bare participles whose agent is named. */
  boolean isPassive(VerbGroup verb) {
    boolean bare = verb.form() == VerbGroup.Form.PARTICIPLE || isMistaken(verb);
    return verb.form() == VerbGroup.Form.PASSIVE
        || (bare && (isBeing(verb) || isActedOn(verb) || markedSign(verb) > 0));
  }

  /**
   * "Ruiz, attacked by Okoye": a participle behind a comma that the tagger took for a past tense.
   */
  private boolean isMistaken(VerbGroup verb) {
    boolean opens = verb.first() == 0 || sentence.isComma(verb.first() - 1);
    return opens
        && verb.form() == VerbGroup.Form.FINITE
        && verb.first() == verb.last()
        && sentence.isTag(verb.head(), "VBD");
  }

  private boolean isBeing(VerbGroup verb) {
    return verb.first() < verb.head() && sentence.lemma(verb.head() - 1).equals("be");
  }

  private boolean isActedOn(VerbGroup verb) {
    return sentence.word(verb.last() + 1).equals("by") && sentence.isNoun(verb.last() + 2);
  }

  /** Who acts; null when the sentence does not say. */
  @Nullable NounSpan agent(VerbGroup verb) {
    int by = sign(verb);
    NounSpan noun = by < 0 ? null : sentence.noun(by + 1);
    if (noun == null || !nouns.canSpeak(noun)) {
      return null; // "called “late” by accident"
    }
    boolean topic = sentence.word(noun.last() + 1).equals("about");
    return topic ? noun : whole(by + 1, noun);
  }

  /** What hangs on the agent is a part of it, but what "of" or "as" puts before marks is not. */
  private @Nullable NounSpan whole(int first, NounSpan noun) {
    int next = noun.last() + 1;
    boolean said = opensLabel(next) && sentence.startsQuote(next + 1);
    return said ? noun : nouns.from(first);
  }

  /** Where what is said can begin: behind the verb, or behind the agent that follows it. */
  int behind(VerbGroup verb, @Nullable NounSpan agent) {
    boolean more = agent != null && follows(verb, agent) && opensSaid(agent.last() + 1);
    return more && agent != null ? agent.last() + 1 : verb.last() + 1;
  }

  private boolean opensSaid(int i) {
    return FunctionWords.CONTENT_OPENERS.has(sentence.word(i))
        || FunctionWords.QUESTIONS.has(sentence.word(i))
        || sentence.isTag(i, "TO")
        || opensLabel(i);
  }

  /** "accused of", "attacked as". */
  private boolean opensLabel(int i) {
    return LABEL_OPENERS.contains(sentence.word(i));
  }

  private boolean follows(VerbGroup verb, NounSpan agent) {
    return agent.first() == verb.last() + 2 && isPassive(verb);
  }

  /** {@code content} without the agent: up to the "by" before it, and nothing that it opens. */
  List<Span> without(List<Span> content, VerbGroup verb, @Nullable NounSpan agent) {
    if (agent == null || agent.first() <= verb.last() + 1 || !isPassive(verb)) {
      return content;
    }
    Span by = sentence.span(agent.first() - 1, agent.first());
    return content.stream()
        .filter(piece -> piece.start() < by.start() || piece.start() > by.end())
        .map(piece -> piece.contains(by) ? upTo(piece, agent) : piece)
        .toList();
  }

  private Span upTo(Span piece, NounSpan agent) {
    return new Span(piece.start(), sentence.token(agent.first() - 2).span().end());
  }

  /** The "by" behind {@code verb}; -1 when there is none before the next clause. */
  private int sign(VerbGroup verb) {
    int i = verb.last() + 1;
    for (int words = 0; words < REACH && sentence.has(i); words++) {
      VerbGroup other = sentence.verb(i);
      if (!sentence.isQuoted(i) && sentence.word(i).equals("by")) {
        return i;
      }
      if (!sentence.isQuoted(i) && other != null && other.isTensed()) {
        return -1;
      }
      i = sentence.isQuoted(i) ? sentence.afterQuote(i) : i + 1;
    }
    return -1;
  }

  /** "called “late” by an aide": the "by" that follows marks and no comma; -1 when none does. */
  private int markedSign(VerbGroup verb) {
    int by = sign(verb);
    NounSpan noun = by < 0 ? null : sentence.noun(by + 1);
    if (noun == null || noun.first() != by + 1 || !nouns.canSpeak(noun)) {
      return -1;
    }
    boolean marked = false;
    for (int i = verb.last() + 1; i < by; i++) {
      marked |= sentence.isQuoted(i);
      if (sentence.isComma(i) && !sentence.isQuoted(i)) {
        return -1;
      }
    }
    return marked ? by : -1;
  }
}
