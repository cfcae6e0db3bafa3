package news.parallax.annotation.quotation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells where cues of several verbs begin: "went on to say", "issued a statement saying". */
final class CueReader {
  private final MarkedSentence sentence;
  private final Grammar grammar;

  /** The verb before it that a verb makes one cue with. */
  private final Map<VerbGroup, VerbGroup> chains = new HashMap<>();

  CueReader(Grammar grammar) {
    this.sentence = grammar.sentence();
    this.grammar = grammar;
    for (VerbGroup verb : sentence.verbs()) {
      VerbGroup before = chained(verb);
      if (before != null && !sentence.isQuoted(before.head())) {
        chains.put(verb, before);
      }
    }
  }

  /** Index of the first token of the cue that {@code verb} ends. */
  int first(VerbGroup verb) {
    VerbGroup before = chains.get(verb);
    return before == null ? verb.first() : before.first();
  }

  /** Whether {@code verb} is but the beginning of another verb's cue. */
  boolean isPart(VerbGroup verb) {
    return chains.containsValue(verb);
  }

  private @Nullable VerbGroup chained(VerbGroup verb) {
    return switch (verb.form()) {
      case INFINITIVE -> chaining(verb.first() - 1);
      case GERUND ->
          sentence.word(verb.first() - 1).equals("by") ? chaining(verb.first() - 2) : issuing(verb);
      case FINITE, PASSIVE, PARTICIPLE -> null;
    };
  }

  private @Nullable VerbGroup chaining(int last) {
    boolean particle = sentence.word(last).equals("on") || sentence.word(last).equals("out");
    VerbGroup before = sentence.verb(particle ? last - 1 : last);
    boolean chains = before != null && ClosedWords.CHAINING.has(sentence.lemma(before.head()));
    return chains ? before : null;
  }

  /** "issued a statement saying". */
  private @Nullable VerbGroup issuing(VerbGroup verb) {
    NounSpan noun = sentence.noun(verb.first() - 1);
    return noun == null ? null : grammar.subjects().issuing(grammar.nouns().widened(noun));
  }
}
