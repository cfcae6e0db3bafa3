package news.parallax.annotation.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.syntax.MarkedSentence;
import news.parallax.annotation.syntax.NounSpan;
import news.parallax.annotation.syntax.VerbGroup;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.StanceWords;

/**
 * A verb and those that govern it with the same doer, innermost first: "say", "hesitate" and "did"
 * in "did not hesitate to say".
 */
final class CueChain {
  /** How many words may join a verb to the one that governs it: "stopped short of saying". */
  private static final int MOST_JOINTS = 3;

  private static final int MOST_LINKS = 6;

  private final MarkedSentence sentence;
  private final List<Link> links = new ArrayList<>();

  private CueChain(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** What a word of a chain does to what it governs. */
  enum Force {
    /** It leaves it as it is. */
    PLAIN,
    /** "refused", "unable". */
    DECLINES,
    /** "denied saying". */
    DENIES
  }

  /**
   * A verb, or an adjective or noun with its verb.
   *
   * @param first index of its first token, with its negation
   * @param head index of the word that governs
   */
  record Link(int first, int head, Force force, boolean negated) {}

  /** The chain that ends in {@code verb}. */
  static List<Link> of(MarkedSentence sentence, VerbGroup verb) {
    CueChain chain = new CueChain(sentence);
    chain.add(verb, false);
    return chain.links;
  }

  private void add(VerbGroup verb, boolean negatedBefore) {
    int negation = negation(verb);
    boolean negated = negation >= 0 || negatedBefore;
    int first = first(verb, negation);
    links.add(new Link(first, verb.head(), force(verb.head()), negated));
    if (links.size() < MOST_LINKS && !joined(first, negated)) {
      govern(verb);
    }
  }

  /** "neither confirmed nor denied", "refused to confirm or deny": the verb before tells more. */
  private boolean joined(int first, boolean negated) {
    boolean nor = sentence.word(first).equals("nor") && negated;
    int joint = nor ? first : first - 1;
    boolean or = sentence.word(joint).equals("or") || nor;
    VerbGroup before = or ? sentence.verb(joint - 1) : null;
    if (before == null) {
      return false;
    }
    Link last = links.removeLast();
    int negation = negation(before);
    boolean shares = last.negated() || negation >= 0;
    links.add(new Link(first(before, negation), last.head(), last.force(), shares));
    govern(before);
    return true;
  }

  /** "would neither confirm": the negation may part a verb from its auxiliary. */
  private int first(VerbGroup verb, int negation) {
    int first = negation >= 0 ? Math.min(negation, verb.first()) : verb.first();
    return sentence.isTag(first - 1, "MD") ? first - 1 : first;
  }

  private void govern(VerbGroup verb) {
    int at = verb.first() - 1;
    boolean governed =
        switch (verb.form()) {
          case INFINITIVE, GERUND -> true;
          case FINITE, PASSIVE, PARTICIPLE -> false;
        };
    boolean yet = false;
    for (int k = 0; governed && k < MOST_JOINTS && isJoint(at); k++) {
      yet |= sentence.word(at).equals("yet");
      at--;
    }
    if (!governed || sentence.isQuoted(at)) {
      return;
    }
    VerbGroup other = sentence.verb(at);
    if (other != null && other.first() < verb.first()) {
      if (yet) {
        links.add(new Link(other.first(), other.head(), Force.DECLINES, false));
      } else {
        add(other, false);
      }
    } else {
      governedByNominal(at);
    }
  }

  /** "was unable to say", "is in no position to say". */
  private void governedByNominal(int at) {
    NounSpan noun = sentence.noun(at);
    boolean without = noun != null && sentence.word(noun.first()).equalsIgnoreCase("no");
    boolean unable = StanceWords.UNABLE.has(sentence.word(at));
    if (!without && !unable) {
      return;
    }
    int before = (without && noun != null ? noun.first() : at) - 1;
    while (sentence.tag(before).startsWith("RB") || sentence.tag(before).equals("IN")) {
      before--;
    }
    VerbGroup verb = sentence.verb(before);
    boolean negated = verb != null && negation(verb) >= 0;
    links.add(new Link(verb == null ? at : verb.first(), at, Force.DECLINES, negated));
  }

  private boolean isJoint(int i) {
    return sentence.isTag(i, "RB") || sentence.isTag(i, "IN") || sentence.word(i).equals("short");
  }

  private Force force(int head) {
    String lemma = sentence.lemma(head);
    boolean holdsOff = lemma.equals("hold") && sentence.word(head + 1).equals("off");
    if (holdsOff || StanceWords.DECLINING.has(lemma)) {
      return Force.DECLINES;
    }
    return StanceWords.DENYING.has(lemma) ? Force.DENIES : Force.PLAIN;
  }

  /** Index of the word that negates {@code verb}; -1 when none does. */
  private int negation(VerbGroup verb) {
    for (int i = verb.first() - 1; i < verb.head(); i++) {
      if (isNegation(i) && isOf(verb, i)) {
        return i;
      }
    }
    int object = verb.last() + 1;
    return sentence.word(object).equals("nothing") ? object : -1;
  }

  private boolean isOf(VerbGroup verb, int i) {
    VerbGroup holder = sentence.verb(i);
    return holder == null || holder.equals(verb);
  }

  private boolean isNegation(int i) {
    String word = sentence.word(i).toLowerCase(Locale.ROOT);
    boolean longer = word.equals("longer") && sentence.word(i - 1).equalsIgnoreCase("no");
    boolean negates =
        StanceWords.HEDGED_NEGATIONS.has(word)
            || (FunctionWords.NEGATIONS.has(word) && sentence.isTag(i, "RB"));
    return longer || (negates && !StanceWords.FOCUSING.has(sentence.word(i + 1)));
  }
}
