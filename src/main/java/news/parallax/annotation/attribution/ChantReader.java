package news.parallax.annotation.attribution;

import java.util.List;
import news.parallax.annotation.attribution.Attribution.Kind;
import news.parallax.annotation.mark.MarkedSpan;
import news.parallax.annotation.syntax.Frame;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.SentenceGrammar;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads chants that a noun gives to those who call them out: "chants of “Sail now” from the crew",
 * "the crew broke into a chant of “Sail now”". Where the sentence names no crowd, as in "Ruiz left
 * to shouts of “Sail now”", nobody said it, least of all whom the sentence is about.
 */
public final class ChantReader {
  /** How far behind the marks the crowd may be named, in words. */
  private static final int REACH = 6;

  private final MarkedSentence opening;
  private final MarkedSentence closing;

  private ChantReader(MarkedSentence opening, MarkedSentence closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /**
   * Who calls out what stands in {@code mark}; an empty source when nobody is named, null when it
   * is no chant or one of a pronoun: "her cry of".
   *
   * @param opening the sentence in which the marks open
   * @param closing the one in which they close
   */
  public static @Nullable FoundSource source(
      MarkedSpan mark, MarkedSentence opening, MarkedSentence closing) {
    ChantReader reader = new ChantReader(opening, closing);
    int behind = closing.tokensBefore(mark.span().end());
    int noun = reader.nounBefore(opening.indexAt(mark.span().start()));
    if (noun >= 0 ? reader.isOfPronoun(noun) : !reader.isHeard(behind)) {
      return null;
    }
    NounSpan caller = noun < 0 ? null : reader.caller(noun);
    if (caller != null) {
      return reader.found(opening, noun, caller);
    }
    NounSpan crowd = reader.crowd(behind);
    return crowd == null
        ? new FoundSource(null, SourceRule.CHANTED)
        : reader.found(closing, noun < 0 || opening != closing ? behind : noun, crowd);
  }

  private FoundSource found(MarkedSentence where, int cue, NounSpan crowd) {
    Attribution by =
        Attribution.unverbal(
            where, Kind.NOUN, new NounSpan(cue, cue, cue), crowd, Frame.QUOTE, List.of());
    return new FoundSource(by, SourceRule.CHANTED);
  }

  /** Index of the noun of a chant that opens the marks at {@code quote}; -1 when none does. */
  private int nounBefore(int quote) {
    int joint = leader(quote) - 1;
    boolean opens = opening.word(joint).matches("of|[,:]");
    int noun = opens ? joint - 1 : joint;
    return isChant(opening, noun) ? noun : -1;
  }

  /** Where the first of several in a row opens: “Sail” and “Stay”. */
  private int leader(int quote) {
    int at = quote;
    while (FunctionWords.JOINTS.has(opening.word(at - 1)) && opening.endsQuote(at - 2)) {
      at -= 2;
      while (!opening.startsQuote(at)) {
        at--;
      }
    }
    return at;
  }

  private static boolean isChant(MarkedSentence where, int i) {
    return NounClass.CHANTS.has(where.lemma(i)) && where.isTag(i, "NN") && !where.isQuoted(i);
  }

  /** Whose chant it is, "the crew’s", without the sign; null when nobody's. */
  private @Nullable NounSpan owner(int noun) {
    NounSpan phrase = opening.noun(noun);
    for (int i = noun - 1; phrase != null && i > phrase.first(); i--) {
      if (opening.isTag(i, "POS")) {
        return new NounSpan(phrase.first(), i - 1, i - 1);
      }
    }
    return null;
  }

  /** "Her cry of". */
  private boolean isOfPronoun(int noun) {
    NounSpan phrase = opening.noun(noun);
    return phrase != null && opening.isTag(phrase.first(), "PRP$");
  }

  /** “Sail now” rang out, came the cry, chants filled the bay. */
  private boolean isHeard(int behind) {
    VerbGroup verb = closing.verb(behind);
    if (verb == null) {
      return isChant(closing, behind);
    }
    int next = verb.last() + 1;
    boolean way =
        closing.isTag(next, "RP") || closing.isTag(next, "IN") || closing.isTag(next, "RB");
    NounSpan noun = closing.noun(next);
    boolean cry = noun != null && isChant(closing, noun.head()) && noun.first() == next;
    return verb.isTensed()
        && (cry || (way && VerbClass.RESOUNDING.has(closing.lemma(verb.head()))));
  }

  /** Whose chants of it are, who "broke into chants of", "raised a cry of". */
  private @Nullable NounSpan caller(int noun) {
    NounSpan owner = owner(noun);
    if (owner != null) {
      return owner;
    }
    NounSpan phrase = opening.noun(noun);
    int before = (phrase == null ? noun : phrase.first()) - 1;
    boolean into = opening.isTag(before, "IN") || opening.isTag(before, "RP");
    NounSpan led = into ? opening.noun(before - 1) : null;
    VerbGroup verb = opening.verb(led != null ? led.first() - 1 : into ? before - 1 : before);
    if (verb == null || !callsOut(verb)) {
      return null;
    }
    SentenceGrammar grammar = SentenceGrammar.of(opening);
    NounSpan caller = led == null ? grammar.subjects().subject(verb) : led;
    return caller != null && grammar.nouns().canSpeak(caller) ? caller : null;
  }

  private boolean callsOut(VerbGroup verb) {
    return verb.form() != VerbGroup.Form.PASSIVE
        && VerbClass.CALLING_OUT.has(opening.lemma(verb.head()));
  }

  /** Who is named behind the marks: "from the crew". */
  private @Nullable NounSpan crowd(int behind) {
    for (int i = behind; i < Math.min(closing.size(), behind + REACH); i++) {
      if (closing.isComma(i) || closing.isQuoted(i)) {
        return null;
      }
      if (closing.word(i).matches("from|by")) {
        NounSpan crowd = SentenceGrammar.of(closing).nouns().from(i + 1);
        boolean speaks = crowd != null && SentenceGrammar.of(closing).nouns().canSpeak(crowd);
        return speaks ? crowd : null;
      }
    }
    return null;
  }
}
