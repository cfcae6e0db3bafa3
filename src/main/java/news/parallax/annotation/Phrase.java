package news.parallax.annotation;

/**
 * A base phrase of a sentence, as in CoNLL-2000 chunking: not nested, not overlapping.
 *
 * @param first index of the first token in the sentence
 * @param last index of the last token, inclusive
 * @param head index of the head token: the last noun of a noun phrase, the main verb of a verb
 *     phrase
 */
public record Phrase(Kind kind, int first, int last, int head) {
  /** Noun phrase or verb group. */
  public enum Kind {
    /** Determiner, modifiers and noun; or a pronoun; or a name. */
    NOUN,
    /** Auxiliaries, adverbs between them and the main verb: "has not yet been told". */
    VERB
  }

  /** Whether token {@code index} of the sentence belongs to this phrase. */
  public boolean contains(int index) {
    return first <= index && index <= last;
  }
}
