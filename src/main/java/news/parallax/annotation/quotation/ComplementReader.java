package news.parallax.annotation.quotation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what follows a verb: a clause, a quotation, an infinitive, an object. */
final class ComplementReader {
  /** Verbs whose first object is who is spoken to. */
  private static final Set<String> ADDRESSING =
      Set.of(
          "tell",
          "assure",
          "remind",
          "warn",
          "inform",
          "ask",
          "advise",
          "persuade",
          "convince",
          "notify",
          "promise",
          "show",
          "urge",
          "beg",
          "order",
          "teach",
          "caution");

  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which", "whose");

  /** Prepositions that are no part of a cue: "apologized to". */
  private static final Set<String> OUTSIDE =
      Set.of("to", "in", "by", "from", "as", "during", "after", "before", "since", "at");

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "as",
          "while",
          "if",
          "because",
          "after",
          "before",
          "since",
          "although",
          "though",
          "until",
          "whether",
          "unless",
          "whereas",
          "when",
          "where",
          "than",
          "once");

  private static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "we", "i", "it", "you", "there", "this", "that");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "weekend",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mondays",
          "hours",
          "time",
          "moment",
          "minutes");

  private final MarkedSentence sentence;

  ComplementReader(MarkedSentence sentence) {
    this.sentence = sentence;
  }

  /** The complement of {@code verb}, read from token {@code from}. */
  Complement read(VerbGroup verb, int from) {
    boolean addressing = ADDRESSING.contains(sentence.lemma(verb.head()));
    return read(from, verb.last(), addressing, 0);
  }

  private Complement read(int from, int cueEnd, boolean addressing, int depth) {
    int i = from;
    while (sentence.tag(i).startsWith("RB") && !sentence.isQuoted(i)) {
      i++;
    }
    if (!sentence.has(i) || depth > 6) {
      return new Complement(Frame.NONE, -1, cueEnd);
    }
    if (sentence.startsQuote(i)) {
      return new Complement(Frame.QUOTE, i, cueEnd);
    }
    return switch (sentence.word(i)) {
      case ":" -> afterMark(i, cueEnd);
      case "," -> afterComma(i, cueEnd);
      default -> readWord(i, cueEnd, addressing, depth);
    };
  }

  private Complement afterMark(int i, int cueEnd) {
    boolean more = sentence.has(i + 1);
    boolean quote = sentence.startsQuote(i + 1) || !more;
    return new Complement(quote ? Frame.QUOTE : Frame.CLAUSE, more ? i + 1 : -1, cueEnd);
  }

  private Complement afterComma(int i, int cueEnd) {
    return sentence.startsQuote(i + 1)
        ? new Complement(Frame.QUOTE, i + 1, cueEnd)
        : new Complement(Frame.NONE, -1, cueEnd);
  }

  private Complement readWord(int i, int cueEnd, boolean addressing, int depth) {
    String word = sentence.word(i).toLowerCase(Locale.ROOT);
    String tag = sentence.tag(i);
    if (word.equals("that") && (tag.equals("IN") || isClause(i + 1))) {
      return new Complement(Frame.THAT, i, cueEnd);
    }
    if (QUESTION_WORDS.contains(word)) {
      return new Complement(Frame.QUESTION, i, cueEnd);
    }
    boolean verbal = sentence.tag(i + 1).startsWith("V") || sentence.tag(i + 1).startsWith("RB");
    if (tag.equals("TO") && verbal) {
      return new Complement(Frame.INFINITIVE, i, cueEnd);
    }
    VerbGroup gap = sentence.verb(i);
    if (gap != null && gap.first() == i && isTensed(gap) && !sentence.isQuoted(i)) {
      return new Complement(Frame.CLAUSE, i, cueEnd);
    }
    NounSpan noun = sentence.noun(i);
    if (noun != null && noun.first() == i) {
      return readNoun(noun, cueEnd, addressing, depth);
    }
    if (tag.equals("IN") || tag.equals("TO") || tag.equals("RP")) {
      return readPreposition(i, word, cueEnd, depth);
    }
    return isAdjective(tag)
        ? new Complement(isClause(i) ? Frame.CLAUSE : Frame.OBJECT, i, cueEnd)
        : new Complement(Frame.NONE, -1, cueEnd);
  }

  private static boolean isAdjective(String tag) {
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("CD");
  }

  private Complement readNoun(NounSpan noun, int cueEnd, boolean addressing, int depth) {
    if (isTime(noun)) {
      return read(noun.last() + 1, cueEnd, addressing, depth + 1);
    }
    if (!addressing && isClause(noun.first())) {
      return new Complement(Frame.CLAUSE, noun.first(), cueEnd);
    }
    if (addressing) {
      Complement next = read(afterRelative(attached(noun).last() + 1), cueEnd, false, depth + 1);
      if (next.frame().isUtterance() || next.frame() == Frame.INFINITIVE) {
        return next;
      }
    }
    return new Complement(Frame.OBJECT, noun.first(), cueEnd);
  }

  /** "told the mayors who met in Lima, “…": the comma behind the relative clause. */
  private int afterRelative(int from) {
    if (!sentence.word(from).equals("who") && !sentence.word(from).equals("which")) {
      return from;
    }
    int i = from;
    while (sentence.has(i) && !sentence.isComma(i) && !sentence.isQuoted(i)) {
      i++;
    }
    return i;
  }

  private Complement readPreposition(int i, String word, int cueEnd, int depth) {
    NounSpan noun = sentence.noun(i + 1);
    if (noun != null && noun.first() == i + 1 && !sentence.isQuoted(i + 1)) {
      Complement next = read(attached(noun).last() + 1, cueEnd, false, depth + 1);
      boolean utterance =
          next.frame() == Frame.THAT
              || next.frame() == Frame.QUOTE
              || (next.frame() == Frame.CLAUSE && isSubjectPronoun(next.start()));
      if (utterance || isTime(noun)) {
        return next;
      }
    }
    if (word.equals("as")) {
      return new Complement(Frame.AS, i, cueEnd);
    }
    return sentence.has(i + 1)
        ? new Complement(Frame.PREPOSITION, i + 1, OUTSIDE.contains(word) ? cueEnd : i)
        : new Complement(Frame.NONE, -1, cueEnd);
  }

  private boolean isSubjectPronoun(int i) {
    return SUBJECT_PRONOUNS.contains(sentence.word(i).toLowerCase(Locale.ROOT));
  }

  /** Whether {@code noun} tells when: "Tuesday", "last week". */
  boolean isTime(NounSpan noun) {
    return TIMES.contains(sentence.word(noun.head()).toLowerCase(Locale.ROOT));
  }

  /** {@code noun} with the prepositional phrases that follow: "the head of the union in Ohio". */
  NounSpan attached(NounSpan noun) {
    NounSpan whole = noun;
    for (int steps = 0; steps < 4; steps++) {
      int next = whole.last() + 1;
      if (sentence.word(next).equals("(")) {
        whole = whole.to(closingBracket(next));
        next = whole.last() + 1;
      }
      NounSpan more = sentence.noun(next + 1);
      boolean joins = isPreposition(next) || sentence.word(next).equals("and");
      if (!joins || more == null || more.first() != next + 1 || sentence.isQuoted(next + 1)) {
        return whole;
      }
      whole = whole.to(more.last());
    }
    return whole;
  }

  /** Whether token {@code i} begins a clause that depends on another. */
  boolean isSubordinator(int i) {
    return SUBORDINATORS.contains(sentence.word(i).toLowerCase(Locale.ROOT));
  }

  /** Whether token {@code i} is a preposition, not the opener of a clause. */
  boolean isPreposition(int i) {
    return sentence.tag(i).equals("IN") && !isSubordinator(i);
  }

  /** Index of the bracket that closes the one at {@code open}; before it when none is near. */
  private int closingBracket(int open) {
    for (int i = open + 1; i < Math.min(sentence.size(), open + 12); i++) {
      if (sentence.word(i).equals(")")) {
        return i;
      }
    }
    return open - 1;
  }

  /** Whether a subject and its finite verb begin at token {@code i}. */
  boolean isClause(int i) {
    int at = i;
    boolean subject = false;
    for (int steps = 0; steps < 14 && sentence.has(at); steps++) {
      VerbGroup verb = sentence.verb(at);
      NounSpan noun = sentence.noun(at);
      if (verb != null) {
        return subject && isTensed(verb);
      }
      if (noun != null) {
        subject = true;
        at = noun.last() + 1;
      } else if (passes(at)) {
        at++;
      } else {
        return false;
      }
    }
    return false;
  }

  private boolean isTensed(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.PASSIVE;
  }

  private boolean passes(int at) {
    String tag = sentence.tag(at);
    boolean mark = sentence.isQuoted(at) && !Character.isLetterOrDigit(sentence.word(at).charAt(0));
    return mark
        || isPreposition(at)
        || tag.startsWith("RB")
        || tag.startsWith("JJ")
        || tag.equals("CC")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("TO")
        || tag.equals("POS")
        || tag.startsWith("-L")
        || tag.startsWith("-R");
  }

  /** The noun phrase that begins at {@code i}, with what hangs on it; null when none does. */
  @Nullable NounSpan nounFrom(int i) {
    NounSpan noun = sentence.noun(i);
    return noun == null || noun.first() != i ? null : attached(noun);
  }
}
