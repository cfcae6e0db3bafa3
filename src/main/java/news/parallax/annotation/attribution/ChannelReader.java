package news.parallax.annotation.attribution;

import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounPhrases;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.article.Span;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Finds through whom words came: "via a translator", "told the newspaper", "state media". */
final class ChannelReader {
  /** How far behind the verb the channel may stand, in words. */
  private static final int REACH = 9;

  private final MarkedSentence sentence;
  private final NounPhrases nouns;

  ChannelReader(MarkedSentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  /** The channel of {@code verb}; null when it has none. */
  @Nullable Span channel(VerbGroup verb) {
    NounSpan noun = through(verb);
    if (noun == null) {
      noun = told(verb);
    }
    if (noun == null) {
      noun = accordingToMedia();
    }
    return noun == null ? null : sentence.span(noun.first(), noun.last());
  }

  /** "via a translator", "was quoted by state media as saying". */
  private @Nullable NounSpan through(VerbGroup verb) {
    int index = sentence.verbs().indexOf(verb);
    if (verb.form() == VerbGroup.Form.GERUND
        && index > 0
        && isQuote(sentence.verbs().get(index - 1))) {
      return through(sentence.verbs().get(index - 1));
    }
    boolean quoted = verb.form() == VerbGroup.Form.PASSIVE && isQuote(verb);
    for (int i = verb.last() + 1; i < Math.min(sentence.size(), verb.last() + REACH); i++) {
      String word = sentence.word(i);
      boolean through =
          word.equals("via") || word.equals("through") || (quoted && word.equals("by"));
      NounSpan noun = through && !sentence.isQuoted(i) ? nouns.from(i + 1) : null;
      if (noun != null
          && (quoted || NounClass.GO_BETWEENS.has(sentence.lemma(noun.head())) || isMedia(noun))) {
        return noun;
      }
    }
    return null;
  }

  private boolean isQuote(VerbGroup verb) {
    return sentence.lemma(verb.head()).equals("quote");
  }

  /** "told the Daily Lantern". */
  private @Nullable NounSpan told(VerbGroup verb) {
    boolean tells = sentence.lemma(verb.head()).equals("tell") && verb.isTensed();
    NounSpan noun = tells ? sentence.noun(verb.last() + 1) : null;
    return noun != null && isMedia(noun) ? noun : null;
  }

  /**
   * The channel named in an aside of {@code source}: "Ana Ruiz, quoted by the Lantern,", "speaking
   * to the Lantern,"; null when there is none.
   */
  @Nullable Span beside(NounSpan source) {
    for (int i = source.first() + 1; i < source.last(); i++) {
      NounSpan noun = sentence.isQuoted(i) ? null : nouns.from(i + 1);
      boolean quoted = sentence.word(i).equals("by") && isQuoting(i - 1);
      boolean told = FunctionWords.TOLD_TO.has(sentence.word(i)) && isMediaAt(noun);
      if (noun != null && noun.last() <= source.last() && (quoted || told)) {
        return sentence.span(noun.first(), noun.last());
      }
    }
    return null;
  }

  /** Words of {@code source} that give another's again: "Tass quoted her as saying"; else null. */
  @Nullable Span quoting(@Nullable NounSpan source) {
    return source != null && isMedia(source) ? sentence.span(source.first(), source.last()) : null;
  }

  private boolean isMediaAt(@Nullable NounSpan noun) {
    return noun != null && isMedia(noun);
  }

  private boolean isQuoting(int i) {
    return VerbClass.QUOTING.has(sentence.lemma(i)) && sentence.isTag(i, "VB");
  }

  private @Nullable NounSpan accordingToMedia() {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.word(i).equalsIgnoreCase("according") && !sentence.isQuoted(i)) {
        NounSpan noun = sentence.noun(i + 2);
        return noun != null && isMedia(noun) ? noun : null;
      }
    }
    return null;
  }

  private boolean isMedia(NounSpan noun) {
    if (sentence.isQuoted(noun.first()) || nouns.isPerson(noun.head())) {
      return false;
    }
    return NounClass.MEDIA.has(sentence.word(noun.head())) || isMediaName(noun);
  }

  private boolean isMediaName(NounSpan noun) {
    for (int i = noun.first(); nouns.isName(noun) && i <= noun.last(); i++) {
      if (NounClass.MEDIA.has(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }
}
