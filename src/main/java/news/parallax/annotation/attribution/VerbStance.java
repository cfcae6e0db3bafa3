package news.parallax.annotation.attribution;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.annotation.attribution.CueChain.Link;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.StanceWords;
import news.parallax.knowledge.WordClass;
import org.jspecify.annotations.Nullable;

/** The stance of a verb of saying, by what stands behind it and what governs it. */
final class VerbStance {
  private final MarkedSentence sentence;
  private final Attribution one;

  VerbStance(MarkedSentence sentence, Attribution one) {
    this.sentence = sentence;
    this.one = one;
  }

  /** The rule for {@code verb}, which {@code chain} begins with. */
  StanceRule rule(VerbGroup verb, List<Link> chain) {
    StanceRule rule = wantsToKnow(verb, chain) ? StanceRule.ASKED : plain(verb);
    if (chain.getFirst().negated()) {
      rule = negated(rule, sentence.lemma(verb.head()));
    }
    for (Link link : chain.subList(1, chain.size())) {
      rule = governed(rule, link);
    }
    return rule;
  }

  /** "wanted to know whether". */
  private boolean wantsToKnow(VerbGroup verb, List<Link> chain) {
    return sentence.lemma(verb.head()).equals("know")
        && chain.size() > 1
        && sentence.lemma(chain.getLast().head()).equals("want");
  }

  private static StanceRule governed(StanceRule rule, Link link) {
    return switch (link.force()) {
      case DECLINES -> link.negated() ? rule : StanceRule.REFUSED;
      case DENIES -> link.negated() ? StanceRule.UNSAID : StanceRule.DENIED;
      case PLAIN -> link.negated() ? rule.negated() : rule;
    };
  }

  private StanceRule negated(StanceRule rule, String lemma) {
    boolean sure = lemma.equals("be") && isFollowedBy(StanceWords.SURE);
    if (rule == StanceRule.STATED && (sure || StanceWords.BELIEVING.has(lemma))) {
      return StanceRule.DISBELIEVED;
    }
    boolean accepts = rule == StanceRule.STATED && StanceWords.ACCEPTING.has(lemma);
    return accepts ? StanceRule.UNACCEPTED : rule.negated();
  }

  private StanceRule plain(VerbGroup verb) {
    String lemma = sentence.lemma(verb.head());
    Frame frame = frame(verb);
    if (StanceWords.ASKING.has(lemma)) {
      return asked(verb, lemma, frame);
    }
    if (StanceCues.quizzes(one, sentence)) {
      return StanceRule.ASKED;
    }
    if (isOrder(verb, lemma, frame)) {
      return StanceRule.ORDERED;
    }
    if (isOwnUtterance(frame)) {
      return StanceRule.STATED;
    }
    if (isDenial(verb, lemma)) {
      return StanceRule.DENIED;
    }
    if (StanceWords.DOUBTING.has(lemma)) {
      return StanceRule.DOUBTED;
    }
    if (lemma.equals("be") && isFollowedBy(StanceWords.DOUBTFUL)) {
      return StanceRule.DOUBTED;
    }
    boolean open = frame == Frame.INFINITIVE || sentence.isTag(contentStart(), "VBG");
    boolean declines =
        StanceWords.DECLINING.has(lemma) && (open || StanceCues.evades(one, sentence));
    return declines ? StanceRule.REFUSED : ofObject(verb, lemma);
  }

  /** The frame of the cue's own verb; for one behind it what the content begins with. */
  private Frame frame(VerbGroup verb) {
    int start = contentStart();
    if (verb.head() == one.cueHead() || !sentence.has(start)) {
      return one.frame();
    }
    String word = sentence.word(start);
    if (word.equals("that")) {
      return Frame.THAT;
    }
    boolean question = FunctionWords.QUESTIONS.has(word);
    return question ? Frame.QUESTION : sentence.isTag(start, "TO") ? Frame.INFINITIVE : one.frame();
  }

  private StanceRule asked(VerbGroup verb, String lemma, Frame frame) {
    boolean ask = lemma.equals("ask");
    boolean order =
        ask && (frame == Frame.INFINITIVE || frame == Frame.THAT || isFollowedBy(verb, "for"));
    return order ? StanceRule.ORDERED : StanceRule.ASKED;
  }

  private boolean isOrder(VerbGroup verb, String lemma, Frame frame) {
    boolean infinitive = frame == Frame.INFINITIVE;
    boolean marked = isOwnUtterance(frame);
    boolean on = isFollowedBy(verb, "on") || isFollowedBy(verb, "with") || isFollowedBy(verb, "to");
    return StanceWords.ORDERING.has(lemma)
        || (infinitive && StanceWords.DIRECTING.has(lemma))
        || (StanceWords.DISSUADING.has(lemma) && dissuades(verb))
        || (StanceWords.REQUESTING.has(lemma) && isJoinedBy(verb, "for"))
        || (!marked && on && StanceWords.ADDRESSING.has(lemma))
        || (!marked && StanceWords.RECOMMENDING.has(lemma));
  }

  /** "warned against", "warned drivers off", "discouraged them from". */
  private boolean dissuades(VerbGroup verb) {
    return isJoinedBy(verb, "against") || isJoinedBy(verb, "off") || isJoinedBy(verb, "from");
  }

  /** Whether {@code word} stands behind the verb, or behind the noun its content begins with. */
  private boolean isJoinedBy(VerbGroup verb, String word) {
    NounSpan noun = one.frame() == Frame.OBJECT ? sentence.noun(contentStart()) : null;
    return isFollowedBy(verb, word)
        || (noun != null && sentence.word(noun.last() + 1).equals(word));
  }

  private boolean isDenial(VerbGroup verb, String lemma) {
    return StanceWords.DENYING.has(lemma)
        || StanceCues.wavesAway(one, sentence)
        || (StanceWords.RULING.has(lemma) && isFollowedBy(verb, "out"))
        || (StanceWords.COUNTERING.has(lemma) && isCountering(verb, lemma));
  }

  private boolean isCountering(VerbGroup verb, String lemma) {
    return switch (lemma) {
      case "take" -> isFollowedBy(verb, "issue") || isFollowedBy(verb, "exception");
      case "object" -> isFollowedBy(verb, "to");
      default -> false;
    };
  }

  /** Whole words in marks are the speaker's own, though he “denied” with them. */
  private boolean isOwnUtterance(Frame frame) {
    int start = contentStart();
    if (frame == Frame.QUOTE) {
      String before = sentence.word(start - 1);
      return before.equals(":") || before.equals(",");
    }
    return frame == Frame.AFTER && !one.content().isEmpty() && isMarked(one.content().getFirst());
  }

  private boolean isMarked(Span piece) {
    return sentence.isQuoted(sentence.tokensBefore(piece.start()));
  }

  /** "cast doubt on", "issued a denial", "made no mention of". */
  private StanceRule ofObject(VerbGroup verb, String lemma) {
    NounSpan object = StanceWords.LIGHT.has(lemma) ? object(verb) : null;
    if (object == null) {
      return StanceRule.STATED;
    }
    String noun = sentence.lemma(object.head());
    boolean without = sentence.word(object.first()).equals("no");
    StanceRule rule = ofNoun(noun);
    if (without && (rule != StanceRule.STATED || StanceWords.MENTIONED.has(noun))) {
      return rule.negated();
    }
    return rule;
  }

  private @Nullable NounSpan object(VerbGroup verb) {
    return sentence.noun(verb.last() + 1);
  }

  /** What a noun makes of its content. */
  StanceRule ofNoun(String lemma) {
    if (StanceWords.DISCLAIMED.has(lemma)) {
      return StanceRule.DENIED;
    }
    if (StanceWords.DEMANDED.has(lemma)) {
      return StanceRule.ORDERED;
    }
    if (StanceWords.ASKED.has(lemma)) {
      return StanceRule.ASKED;
    }
    if (StanceWords.DOUBTED.has(lemma)) {
      return StanceRule.DOUBTED;
    }
    return StanceWords.LEFT_UNSAID.has(lemma) ? StanceRule.REFUSED : StanceRule.STATED;
  }

  /** Whether {@code word} stands between the verb and what is said. */
  private boolean isFollowedBy(VerbGroup verb, String word) {
    int start = contentStart();
    int end = sentence.has(start) ? start : verb.last() + 3;
    return IntStream.range(verb.head() + 1, Math.min(end, sentence.size()))
        .anyMatch(i -> sentence.word(i).equals(word) && !sentence.isQuoted(i));
  }

  private boolean isFollowedBy(WordClass words) {
    return IntStream.range(one.cueHead() + 1, contentStart())
        .anyMatch(i -> words.has(sentence.word(i)));
  }

  /** Index of the first token of the content behind the cue; one past the sentence if none is. */
  private int contentStart() {
    return CueReach.contentStart(one, sentence);
  }
}
