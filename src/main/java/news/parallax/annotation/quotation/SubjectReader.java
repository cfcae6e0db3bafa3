package news.parallax.annotation.quotation;

import java.util.Locale;
import java.util.Set;
import news.parallax.annotation.Token;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, from the phrases around it. */
final class SubjectReader {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

  /** Words that begin a clause, so that the noun phrase behind them is its subject. */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "that",
          "as",
          "while",
          "after",
          "before",
          "but",
          "and",
          "or",
          "if",
          "when",
          "because",
          "although",
          "though",
          "since",
          "until",
          "where",
          "whereas",
          "so",
          "than",
          "yet",
          ":",
          ";",
          "-",
          "--",
          "–",
          "—",
          "(");

  private final MarkedSentence sentence;
  private final ComplementReader complements;

  SubjectReader(MarkedSentence sentence, ComplementReader complements) {
    this.sentence = sentence;
    this.complements = complements;
  }

  /** The subject of {@code verb}; null when the sentence gives none. */
  @Nullable NounSpan subject(VerbGroup verb) {
    return subject(verb, 0);
  }

  private @Nullable NounSpan subject(VerbGroup verb, int depth) {
    if (depth > 5) {
      return null;
    }
    int before = beforeAdverbs(verb.first() - 1);
    return switch (verb.form()) {
      case INFINITIVE -> ofInfinitive(verb, before, depth);
      case GERUND, PARTICIPLE -> ofParticiple(verb, before, depth);
      case FINITE, PASSIVE -> ofFinite(verb, before, depth);
    };
  }

  private int beforeAdverbs(int from) {
    int i = from;
    while (sentence.has(i) && sentence.tag(i).startsWith("RB") && !sentence.isQuoted(i)) {
      i--;
    }
    return i;
  }

  private @Nullable NounSpan ofFinite(VerbGroup verb, int before, int depth) {
    if (!sentence.has(before) || sentence.isQuoted(before)) {
      return null;
    }
    String word = sentence.word(before).toLowerCase(Locale.ROOT);
    if (RELATIVE.contains(word) && !sentence.isNoun(before)) {
      return antecedent(before);
    }
    if (sentence.noun(before) != null) {
      return endingAt(before);
    }
    if (sentence.isComma(before) || sentence.isDash(before) || word.equals(")")) {
      return beforeAside(before);
    }
    return sentence.tag(before).equals("CC") ? shared(verb, depth) : null;
  }

  /** "for reporters to ask" has a subject of its own. */
  private @Nullable NounSpan ofInfinitive(VerbGroup verb, int before, int depth) {
    NounSpan noun = sentence.noun(before);
    boolean own = noun != null && sentence.word(noun.first() - 1).equalsIgnoreCase("for");
    return own && !sentence.isQuoted(before) ? noun : shared(verb, depth);
  }

  private @Nullable NounSpan ofParticiple(VerbGroup verb, int before, int depth) {
    NounSpan noun = sentence.noun(before);
    boolean beside = noun != null && !sentence.isQuoted(before) && !complements.isTime(noun);
    NounSpan own = beside ? endingAt(before) : null;
    return own == null ? shared(verb, depth) : own;
  }

  /** The subject of the nearest verb before {@code verb} that has one. */
  private @Nullable NounSpan shared(VerbGroup verb, int depth) {
    for (int k = sentence.verbs().indexOf(verb) - 1; k >= 0; k--) {
      VerbGroup earlier = sentence.verbs().get(k);
      if (!sentence.isQuoted(earlier.head()) && carriesSubject(earlier)) {
        NounSpan subject = subject(earlier, depth + 1);
        if (subject == null && sentence.isQuoted(earlier.first() - 1)) {
          subject = inverted(earlier);
        }
        if (subject != null) {
          return subject;
        }
      }
    }
    return verb.form() == VerbGroup.Form.GERUND ? following(verb) : null;
  }

  /** A participle behind a noun, "a class called", has a subject of its own. */
  private static boolean carriesSubject(VerbGroup verb) {
    return verb.form() != VerbGroup.Form.PARTICIPLE && verb.form() != VerbGroup.Form.GERUND;
  }

  /** "Speaking in Lima, the minister said": the noun after the opening participle's comma. */
  private @Nullable NounSpan following(VerbGroup verb) {
    for (int i = verb.last() + 1; i < Math.min(sentence.size(), verb.last() + 12); i++) {
      if (sentence.isComma(i) && !sentence.isQuoted(i)) {
        return complements.nounFrom(i + 1);
      }
    }
    return null;
  }

  private @Nullable NounSpan antecedent(int pronoun) {
    int before = pronoun - 1;
    if (sentence.isComma(before) || sentence.isDash(before)) {
      before--;
    }
    return sentence.noun(before) == null || sentence.isQuoted(before) ? null : endingAt(before);
  }

  /** The noun phrase that ends at {@code last}, with "of", "for", "and" parts before it. */
  @Nullable NounSpan endingAt(int last) {
    NounSpan found = sentence.noun(last);
    if (found == null) {
      return null;
    }
    if (complements.isTime(found)) {
      return beforeTime(found);
    }
    NounSpan whole = widened(found);
    return complements.isPreposition(whole.first() - 1) ? behindPreposition(whole) : whole;
  }

  /**
   * What hangs on a preposition is no subject, but "In an interview Ruiz said" ends in one, and in
   * "protesters marching through town chanted" the subject stands before the participle.
   */
  private @Nullable NounSpan behindPreposition(NounSpan noun) {
    VerbGroup verb = sentence.verb(noun.first() - 2);
    if (verb != null && !carriesSubject(verb) && sentence.noun(verb.first() - 1) != null) {
      NounSpan subject = endingAt(verb.first() - 1);
      return subject == null ? null : subject.to(noun.last());
    }
    int first = noun.last();
    while (first > noun.first() && isPerson(first - 1) && isPerson(first)) {
      first--;
    }
    boolean ends = isPerson(noun.last()) && first > noun.first();
    return ends ? new NounSpan(first, noun.last(), noun.last()) : null;
  }

  private boolean isPerson(int i) {
    return sentence.token(i).nameClass() == Token.NameClass.PERSON;
  }

  private @Nullable NounSpan beforeTime(NounSpan time) {
    int before = time.first() - 1;
    if (sentence.word(before).equals("on") || sentence.word(before).equals("in")) {
      before--;
    }
    if (sentence.isComma(before)) {
      return beforeAside(before);
    }
    NounSpan noun = sentence.noun(before);
    return noun == null || complements.isTime(noun) ? null : endingAt(before);
  }

  private NounSpan widened(NounSpan found) {
    NounSpan whole = found;
    for (int steps = 0; steps < 4; steps++) {
      int joint = whole.first() - 1;
      NounSpan earlier = sentence.noun(joint - 1);
      boolean joins = sentence.tag(joint).equals("IN") || isAnd(joint);
      if (!joins
          || earlier == null
          || earlier.last() != joint - 1
          || sentence.isQuoted(joint - 1)
          || (opens(joint) && !isAnd(joint))
          || complements.isTime(earlier)) {
        return whole;
      }
      whole = whole.from(earlier);
    }
    return whole;
  }

  private boolean isAnd(int i) {
    String word = sentence.word(i);
    return word.equals("and") || word.equals("or") || word.equals("&");
  }

  /** The noun before an aside that ends with the comma or dash at {@code closing}. */
  private @Nullable NounSpan beforeAside(int closing) {
    if (sentence.isComma(closing) && sentence.word(closing - 1).equals(")")) {
      return beforeAside(closing - 1);
    }
    NounSpan fallback = null;
    String mark = sentence.word(closing).equals(")") ? "(" : sentence.word(closing);
    for (int i = closing - 1; i > Math.max(0, closing - 45); i--) {
      if (sentence.word(i).equals(mark) && !sentence.isQuoted(i)) {
        NounSpan noun = sentence.noun(i - 1);
        if (noun != null && !sentence.isQuoted(i - 1)) {
          NounSpan whole = widened(noun);
          if (opens(whole.first() - 1) || startsAside(i + 1)) {
            return whole.to(mark.equals("(") ? closing : closing - 1);
          }
          fallback = fallback == null ? whole : fallback;
        }
      }
    }
    return fallback;
  }

  private boolean startsAside(int i) {
    String word = sentence.word(i).toLowerCase(Locale.ROOT);
    return word.equals("who") || word.equals("which") || word.equals("whose");
  }

  /** Whether a clause can begin behind token {@code i}. */
  private boolean opens(int i) {
    return !sentence.has(i)
        || sentence.isComma(i)
        || sentence.isQuoted(i)
        || CLAUSE_OPENERS.contains(sentence.word(i).toLowerCase(Locale.ROOT));
  }

  /** The noun phrase behind an inverted verb, "said Ana Ruiz, the minister,"; null when none. */
  @Nullable NounSpan inverted(VerbGroup verb) {
    NounSpan noun = sentence.noun(verb.last() + 1);
    if (noun == null || noun.first() != verb.last() + 1 || sentence.isQuoted(noun.first())) {
      return null;
    }
    return complements.isTime(noun) ? null : withAside(complements.attached(noun));
  }

  /** {@code noun} with an apposition or relative clause behind it. */
  NounSpan withAside(NounSpan noun) {
    int comma = noun.last() + 1;
    if (!sentence.isComma(comma)) {
      return relativeEnd(noun, comma);
    }
    if (startsAside(comma + 1)) {
      return noun.to(asideEnd(comma + 1));
    }
    NounSpan apposed = complements.nounFrom(comma + 1);
    if (apposed == null || complements.isTime(apposed) || sentence.isQuoted(comma + 1)) {
      return noun;
    }
    return complements.isClause(comma + 1) ? noun : noun.to(asideEnd(comma + 1));
  }

  private NounSpan relativeEnd(NounSpan noun, int next) {
    return startsAside(next) ? noun.to(asideEnd(next)) : noun;
  }

  private boolean opensUtterance(int i) {
    return sentence.startsQuote(i) && sentence.endsQuote(sentence.size() - 1);
  }

  private int asideEnd(int from) {
    int i = from;
    while (sentence.has(i)
        && !sentence.isComma(i)
        && !opensUtterance(i)
        && !sentence.word(i).matches("[.!?:;]|--|–|—")) {
      i++;
    }
    return i - 1;
  }
}
