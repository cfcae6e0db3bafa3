package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.StanceWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a source makes of the words it is given: from the verb or noun of the cue, what
 * governs and negates it, and what stands behind it. A cue is widened to the words that decide.
 */
public final class StanceReader {
  /** How far into a content the noun may stand that it is the content of, in words. */
  private static final int NOUN_REACH = 8;

  private final MarkedSentence sentence;
  private final Attribution one;
  private final VerbStance verbs;

  private StanceReader(MarkedSentence sentence, Attribution one) {
    this.sentence = sentence;
    this.one = one;
    this.verbs = new VerbStance(sentence, one);
  }

  /** {@code one} with its stance, the words of its cue that tell it, and what is left to say. */
  public static Attribution read(Attribution one, MarkedSentence sentence) {
    StanceReader reader = new StanceReader(sentence, one);
    return switch (one.kind()) {
      case VERB -> reader.withNegation(reader.ofVerb());
      case NOUN -> one.taking(reader.ofNoun(), one.cue(), one.content());
      case PREPOSITION, LABEL -> one;
    };
  }

  /**
   * The stance to words in {@code mark} behind the cue of {@code one}: what a claim is called when
   * it is dismissed, “absurd”, is said.
   */
  public static StanceRule of(Attribution one, MarkedSentence sentence, Span mark) {
    int at = sentence.indexAt(mark.start()) - 1;
    while (sentence.isTag(at, "DT")) {
      at--;
    }
    boolean label = one.stance() == StanceRule.DENIED && sentence.word(at).equals("as");
    return label ? StanceRule.STATED : one.stance();
  }

  private Attribution ofVerb() {
    VerbGroup verb = innermost();
    if (verb == null) {
      return one;
    }
    List<CueChain.Link> chain = CueChain.of(sentence, verb);
    StanceRule rule = verbs.rule(verb, chain);
    int first = chain.stream().mapToInt(CueChain.Link::first).min().orElse(verb.first());
    Span cue = one.cue();
    if (rule != StanceRule.STATED) {
      cue = isApart(first) ? cue : cue.cover(sentence.token(first).span());
    }
    if (isNegativeSource() || isInvertedNegation()) {
      rule = rule.negated();
      cue = withSource(cue, isInvertedNegation() ? sourceFirst() - 2 : sourceFirst());
    }
    int opener = opener(first);
    boolean condition = StanceWords.CONDITIONS.has(sentence.word(opener)) || isInverted(opener);
    if (condition) {
      return one.taking(StanceRule.CONDITIONAL, withSource(cue, opener), one.content());
    }
    return switch (rule) {
      case DENIED, DOUBTED -> ofContent(rule, cue);
      case REFUSED -> ofSaying(rule, cue);
      default -> one.taking(rule, cue, one.content());
    };
  }

  /** "refused to confirm that it leaks": what is left unsaid is the clause. */
  private Attribution ofSaying(StanceRule rule, Span cue) {
    int start = CueReach.contentStart(one, sentence);
    VerbGroup verb = sentence.verb(sentence.isTag(start, "TO") ? start + 1 : start);
    if (one.content().size() != 1 || verb == null || !says(verb)) {
      return one.taking(rule, cue, one.content());
    }
    int last = FunctionWords.TOPIC_OPENERS.has(sentence.word(verb.last() + 1)) ? 1 : 0;
    int next = verb.last() + 1 + last;
    Span content = one.content().getFirst();
    boolean more = sentence.has(next) && content.contains(sentence.token(next).span());
    return more
        ? one.taking(
            rule,
            cue.cover(sentence.token(next - 1).span()),
            List.of(new Span(sentence.token(next).span().start(), content.end())))
        : one.taking(rule, cue, one.content());
  }

  /** The last verb of the cue: "say" of "declined to say". */
  private @Nullable VerbGroup innermost() {
    VerbGroup last = sentence.verb(one.cueHead());
    for (VerbGroup verb : sentence.verbs()) {
      if (one.cue().contains(sentence.token(verb.head()).span()) && verb.head() > one.cueHead()) {
        last = verb;
      }
    }
    return last;
  }

  /** Whether the source stands between token {@code first} and the cue. */
  private boolean isApart(int first) {
    Span source = one.source();
    Span start = sentence.token(first).span();
    return source != null && source.start() >= start.start() && source.start() < one.cue().start();
  }

  private Span withSource(Span cue, int first) {
    return sentence.has(first) && sentence.token(first).span().start() < cue.start()
        ? cue.cover(sentence.token(first).span())
        : cue;
  }

  private int sourceFirst() {
    Span source = one.source();
    return source == null ? -1 : sentence.tokensBefore(source.start());
  }

  /** "No official would confirm", "None of the crew said". */
  private boolean isNegativeSource() {
    int first = sourceFirst();
    return StanceWords.NEGATIVE_SUBJECTS.has(sentence.word(first));
  }

  /** "Nor did Ana Ruiz say". */
  private boolean isInvertedNegation() {
    int first = sourceFirst();
    boolean inverted = sentence.verb(first - 1) != null || sentence.isTag(first - 1, "MD");
    return first > 1
        && inverted
        && StanceWords.HEDGED_NEGATIONS.has(sentence.word(first - 2))
        && one.source() != null
        && one.source().end() <= one.cue().start();
  }

  /** Where what opens the clause of the cue stands. */
  private int opener(int first) {
    Span source = one.source();
    boolean before = source != null && source.start() < one.cue().start();
    return (before ? Math.min(first, sourceFirst()) : first) - 1;
  }

  /** "Had she said that it leaks, …". */
  private boolean isInverted(int opener) {
    return opener == 0
        && StanceWords.INVERTED_CONDITIONS.has(sentence.word(0))
        && !sentence.word(sentence.size() - 1).equals("?");
  }

  /** "rejected the claim that the ferry leaks": what is denied is the clause. */
  private Attribution ofContent(StanceRule rule, Span cue) {
    if (one.content().size() != 1) {
      return one.taking(rule, cue, one.content());
    }
    Span content = one.content().getFirst();
    int start = sentence.tokensBefore(content.start());
    int that = clauseOf(sentence, start);
    boolean behind = that > start && one.frame().isUtterance();
    if (that < 0 || behind || !content.contains(sentence.token(that).span())) {
      return one.taking(rule, cue, one.content());
    }
    Span clause = new Span(sentence.token(that).span().start(), content.end());
    return one.taking(rule, cue.cover(sentence.token(that - 1).span()), List.of(clause));
  }

  private boolean says(VerbGroup verb) {
    return StanceCues.says(sentence.lemma(verb.head()));
  }

  /**
   * Where the that-clause of a noun like "claim" begins, which stands at {@code start} or soon
   * behind; -1 when none does.
   */
  static int clauseOf(MarkedSentence sentence, int start) {
    for (int i = Math.max(1, start); i < start + NOUN_REACH && sentence.has(i); i++) {
      boolean that = sentence.word(i).equals("that") && !sentence.isQuoted(i);
      if (that && StanceWords.CONTENTS.has(sentence.lemma(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** "urged them not to leave", "vowed never to leave": the negation is what is said. */
  private Attribution withNegation(Attribution read) {
    int start = CueReach.contentStart(read, sentence);
    boolean negated =
        sentence.isTag(start, "TO")
            && start - 1 > read.cueHead()
            && StanceWords.HEDGED_NEGATIONS.has(sentence.word(start - 1));
    if (!negated) {
      return read;
    }
    Span negation = sentence.token(start - 1).span();
    List<Span> content = new ArrayList<>();
    for (Span piece : read.content()) {
      boolean opens = piece.start() == sentence.token(start).span().start();
      content.add(opens ? piece.cover(negation) : piece);
    }
    Span cue =
        read.cue().overlaps(negation)
            ? new Span(read.cue().start(), sentence.token(start - 2).span().end())
            : read.cue();
    return read.taking(read.stance(), cue, content);
  }

  private StanceRule ofNoun() {
    StanceRule rule = verbs.ofNoun(one.lemma());
    NounSpan noun = sentence.noun(one.cueHead());
    VerbGroup verb = noun == null ? null : sentence.verb(noun.first() - 1);
    boolean without = noun != null && sentence.word(noun.first()).equalsIgnoreCase("no");
    boolean negated = verb != null && CueChain.of(sentence, verb).getFirst().negated();
    return without || negated ? rule.negated() : rule;
  }
}
