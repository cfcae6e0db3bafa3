package news.parallax.annotation.syntax;

import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Reads what follows a verb: a clause, a quotation, an infinitive, an object. */
public final class ComplementReader {
  /** How many phrases may stand between a verb and what it reports. */
  private static final int MOST_STEPS = 6;

  /** How long an aside between a verb and what it reports may be, in words. */
  private static final int LONGEST_ASIDE = 16;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;
  private final PartedClauses parted;

  ComplementReader(MarkedSentence sentence, ClauseOpenings clauses, NounPhrases nouns) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
    this.parted = new PartedClauses(sentence, clauses, nouns);
  }

  /**
   * A place behind a verb.
   *
   * @param at index of the next token
   * @param addressing whether a person spoken to may still follow
   * @param saying whether the verb is one of saying, whose clause may be a parted one
   * @param steps how many phrases were passed
   */
  private record Place(int at, boolean addressing, boolean saying, int steps) {
    Place next(int to) {
      return new Place(to, false, saying, steps + 1);
    }

    /** Past an adverb or a time, behind which a person may still be spoken to. */
    Place past(int to, int more) {
      return new Place(to, addressing, saying, steps + more);
    }

    Complement is(Frame frame) {
      return new Complement(frame, at);
    }

    Complement nothing() {
      return new Complement(Frame.NONE, -1);
    }
  }

  /** The complement of {@code verb}, read from token {@code from}. */
  public Complement read(VerbGroup verb, int from) {
    String lemma = sentence.lemma(verb.head());
    boolean saying = VerbClass.CLAIMING.has(lemma);
    if (lemma.equals("put") && sentence.word(from).equals("it")) {
      return read(new Place(from + 1, false, saying, 1));
    }
    return read(new Place(from, VerbClass.ADDRESSING.has(lemma), saying, 0));
  }

  private Complement read(Place from) {
    int i = from.at();
    while (sentence.tag(i).startsWith("RB") && !sentence.isQuoted(i)) {
      i++;
    }
    if (i > from.at() && sentence.word(i - 1).equals("so") && !clauses.isClause(i)) {
      return new Complement(Frame.OBJECT, i - 1);
    }
    Place place = from.past(i, 0);
    if (!sentence.has(i) || place.steps() > MOST_STEPS) {
      return place.nothing();
    }
    if (sentence.startsQuote(i)) {
      return place.is(Frame.QUOTE);
    }
    return switch (sentence.word(i)) {
      case ":" -> behindColon(i + 1);
      case ";" ->
          sentence.startsQuote(i + 1) ? new Complement(Frame.QUOTE, i + 1) : place.nothing();
      case "," -> behindComma(place);
      case "-", "--", "–", "—" -> behindAside(place);
      default -> readWord(place);
    };
  }

  private Complement behindColon(int next) {
    boolean quote = sentence.startsQuote(next) || !sentence.has(next);
    return new Complement(quote ? Frame.QUOTE : Frame.CLAUSE, sentence.has(next) ? next : -1);
  }

  private Complement behindComma(Place comma) {
    return sentence.startsQuote(comma.at() + 1)
        ? new Complement(Frame.QUOTE, comma.at() + 1)
        : behindAside(comma);
  }

  /** "said, for the first time, that" and "replied, with a smile: “…”". */
  private Complement behindAside(Place opening) {
    int closing = asideEnd(opening.at());
    if (closing < 0) {
      return opening.nothing();
    }
    boolean colon = sentence.word(closing).equals(":");
    Complement next = read(opening.next(colon ? closing : closing + 1));
    return switch (next.frame()) {
      case THAT, QUOTE -> next;
      default ->
          opening.steps() < MOST_STEPS ? behindAside(opening.next(closing)) : opening.nothing();
    };
  }

  /** The mark that ends the aside begun by the one at {@code opening}; -1 when there is none. */
  private int asideEnd(int opening) {
    String mark = sentence.word(opening);
    if (sentence.tag(opening + 1).equals("CC")) {
      return -1;
    }
    for (int i = opening + 1; i < Math.min(sentence.size(), opening + LONGEST_ASIDE); i++) {
      VerbGroup verb = sentence.verb(i);
      boolean stops = verb != null && verb.isTensed() && !clauses.isSubordinator(opening + 1);
      if (sentence.isQuoted(i) || stops) {
        return -1;
      }
      if (sentence.word(i).equals(mark) || sentence.word(i).equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private Complement readWord(Place place) {
    int i = place.at();
    String word = sentence.word(i);
    String tag = sentence.tag(i);
    if (word.equalsIgnoreCase("that") && (tag.equals("IN") || clauses.isClause(i + 1))) {
      return place.is(Frame.THAT);
    }
    if (place.saying() && parted.opensPair(i)) {
      return place.is(Frame.CLAUSE);
    }
    if (FunctionWords.QUESTIONS.has(word)) {
      return place.is(Frame.QUESTION);
    }
    if (tag.equals("TO") && isVerbal(i + 1)) {
      return place.is(Frame.INFINITIVE);
    }
    boolean preposition = clauses.isPreposition(i);
    VerbGroup gap = sentence.verb(i);
    if (gap != null && gap.first() == i && gap.isTensed() && !sentence.isQuoted(i)) {
      return place.is(Frame.CLAUSE);
    }
    NounSpan noun = sentence.noun(i) == null ? articled(i) : sentence.noun(i);
    if (noun != null && noun.first() == i) {
      return readNoun(noun, place);
    }
    if (preposition || tag.equals("IN") || tag.equals("TO") || tag.equals("RP")) {
      return readPreposition(place);
    }
    boolean adjective = isAdjective(tag);
    Frame frame = clauses.isClause(i) ? Frame.CLAUSE : Frame.OBJECT;
    return adjective ? place.is(frame) : place.nothing();
  }

  /** "The Athletic", of which the tagger took all but the article for a phrase. */
  private @Nullable NounSpan articled(int i) {
    NounSpan noun = sentence.tag(i).equals("DT") ? sentence.noun(i + 1) : null;
    return noun != null && noun.first() == i + 1 && !sentence.isQuoted(i + 1)
        ? new NounSpan(i, noun.last(), noun.head())
        : null;
  }

  /** Whether a verb or adverb stands at {@code i} or behind the mark there. */
  private boolean isVerbal(int i) {
    int at = sentence.startsQuote(i) && !Character.isLetter(sentence.word(i).charAt(0)) ? i + 1 : i;
    return sentence.tag(at).startsWith("V") || sentence.tag(at).startsWith("RB");
  }

  private static boolean isAdjective(String tag) {
    return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("CD");
  }

  private Complement readNoun(NounSpan noun, Place place) {
    if (nouns.isTime(noun)) {
      return read(place.past(noun.last() + 1, 1));
    }
    if (!place.addressing() && clauses.isClause(noun.first())) {
      return place.is(Frame.CLAUSE);
    }
    if (place.addressing()) {
      Complement next = read(place.next(afterRelative(nouns.attached(noun).last() + 1)));
      if (next.frame().isUtterance() || next.frame() == Frame.INFINITIVE) {
        return next;
      }
    }
    boolean clause = place.saying() && !place.addressing() && parted.opensAt(noun);
    return place.is(clause ? Frame.CLAUSE : Frame.OBJECT);
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

  private Complement readPreposition(Place place) {
    int i = place.at();
    NounSpan noun = behind(i);
    if (noun != null && noun.first() == i + 1 && !sentence.isQuoted(i + 1)) {
      Complement next = read(place.next(nouns.attached(noun).last() + 1));
      if (isReported(next) || nouns.isTime(noun)) {
        return next;
      }
      Complement later = behindParticiple(nouns.attached(noun).last() + 1);
      if (isReported(later)) {
        return later;
      }
    }
    if (sentence.word(i).equalsIgnoreCase("as")) {
      return place.is(Frame.AS);
    }
    return sentence.has(i + 1) ? new Complement(Frame.PREPOSITION, i + 1) : place.nothing();
  }

  /** The noun phrase behind the preposition at {@code i}: "in her opening remarks" is one. */
  private @Nullable NounSpan behind(int i) {
    boolean owned = sentence.isTag(i + 1, "PRP$") || sentence.isTag(i + 1, "DT");
    NounSpan rest =
        owned && sentence.isTag(i + 2, "VBG") && !sentence.isQuoted(i + 2)
            ? sentence.noun(i + 3)
            : null;
    return rest != null && rest.first() == i + 3
        ? new NounSpan(i + 1, rest.last(), rest.head())
        : sentence.noun(i + 1);
  }

  /** "said in a statement issued in Lima by the owner, that". */
  private Complement behindParticiple(int from) {
    VerbGroup verb = sentence.verb(from);
    boolean participle = verb != null && verb.form() == VerbGroup.Form.PARTICIPLE;
    for (int i = from; participle && i < Math.min(sentence.size(), from + LONGEST_ASIDE); i++) {
      VerbGroup other = sentence.verb(i);
      if (sentence.isQuoted(i) || (other != null && other.isTensed())) {
        break;
      }
      if (sentence.word(i).equals("that") && sentence.tag(i).equals("IN")) {
        return new Complement(Frame.THAT, i);
      }
    }
    return new Complement(Frame.NONE, -1);
  }

  /** Whether it can only be what is said, though a preposition stands before. */
  private boolean isReported(Complement next) {
    return switch (next.frame()) {
      case THAT, QUOTE -> true;
      case CLAUSE -> Pronouns.SUBJECTS.has(sentence.word(next.start()));
      default -> false;
    };
  }
}
