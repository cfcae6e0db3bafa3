package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads whose words are given again: "was quoted as saying", "the paper quoted Ana Ruiz as". */
final class QuotedSpeakers {
  private final MarkedSentence sentence;

  QuotedSpeakers(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether {@code verb} is "was quoted", whose subject speaks. */
  boolean isQuoted(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.PASSIVE && sentence.lemma(verb.head()).equals("quote");
  }

  /** "was quoted by state media as saying": what counts is "saying". */
  boolean isQuotedAsSaying(VerbGroup verb) {
    int next = sentence.verbs().indexOf(verb) + 1;
    VerbGroup saying = next < sentence.verbs().size() ? sentence.verbs().get(next) : null;
    return isQuoted(verb)
        && saying != null
        && saying.form() == VerbGroup.Form.GERUND
        && sentence.word(saying.first() - 1).equals("as");
  }

  /** "…, it quotes Ana Ruiz as saying": whose words the verb gives again; null for other verbs. */
  @Nullable NounSpan quotedBy(VerbGroup verb) {
    NounSpan noun = isQuoting(verb) ? sentence.noun(verb.last() + 1) : null;
    boolean saying =
        noun != null
            && sentence.word(noun.last() + 1).equals("as")
            && sentence.isTag(noun.last() + 2, "VBG");
    return saying ? noun : null;
  }

  /** The verb before {@code saying} in "quoted Ana Ruiz as saying"; null when none is there. */
  @Nullable VerbGroup quoting(VerbGroup saying) {
    int index = sentence.verbs().indexOf(saying);
    VerbGroup before = index > 0 ? sentence.verbs().get(index - 1) : null;
    NounSpan quoted = before == null ? null : quotedBy(before);
    return quoted != null && quoted.last() + 2 == saying.first() ? before : null;
  }

  private boolean isQuoting(VerbGroup verb) {
    return VerbClass.QUOTING.has(sentence.lemma(verb.head()))
        && verb.form() == VerbGroup.Form.FINITE;
  }
}
