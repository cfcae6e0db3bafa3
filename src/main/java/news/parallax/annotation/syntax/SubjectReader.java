package news.parallax.annotation.syntax;

import news.parallax.knowledge.Pronouns;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, from the phrases around it. */
public final class SubjectReader {
  /** How many verbs may share a subject. */
  private static final int MOST_SHARED = 5;

  /** How far from the start of its sentence a name that holds a verb may end, in words. */
  private static final int LONGEST_NAME = 14;

  /** How long a relative clause between a noun and its verb may be, in words. */
  private static final int LONGEST_RELATIVE = 14;

  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;
  private final AsideReader asides;
  private final SubjectPhrases phrases;
  private final SharedSubjects shared;
  private final ParticipleSubjects participles;
  private final AliasReader aliases;

  SubjectReader(
      MarkedSentence sentence, ClauseOpenings clauses, NounPhrases nouns, AsideReader asides) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
    this.asides = asides;
    this.phrases = new SubjectPhrases(sentence, clauses, nouns, asides);
    this.shared = new SharedSubjects(sentence, clauses, nouns);
    this.aliases = new AliasReader(sentence);
    this.participles = new ParticipleSubjects(sentence, clauses, nouns, asides, phrases);
  }

  /** The subject of {@code verb}; null when the sentence gives none. */
  public @Nullable NounSpan subject(VerbGroup verb) {
    return subject(verb, 0);
  }

  /** The same, {@code depth} verbs away from the one that was asked for. */
  @Nullable NounSpan subject(VerbGroup verb, int depth) {
    if (depth > MOST_SHARED) {
      return null;
    }
    int before = phrases.beforeAdverbs(verb.first() - 1);
    return switch (verb.form()) {
      case INFINITIVE -> ofInfinitive(verb, before, depth);
      case GERUND, PARTICIPLE -> ofParticiple(verb, before, depth);
      case FINITE, PASSIVE -> ofFinite(verb, before, depth);
    };
  }

  private @Nullable NounSpan ofParticiple(VerbGroup verb, int before, int depth) {
    ParticipleSubjects.Found found = participles.of(verb, before);
    if (found.verb() != null) {
      return subject(found.verb(), depth + 1);
    }
    return found.noun() == null && !found.isMain() ? shared.of(verb, depth, this) : found.noun();
  }

  private @Nullable NounSpan ofFinite(VerbGroup verb, int before, int depth) {
    if (!sentence.has(before)) {
      return null;
    }
    if (sentence.isQuoted(before)) {
      boolean aside = sentence.endsQuote(before) && sentence.isComma(before - 1);
      return aside ? behindComma(verb, before - 1, depth) : aliases.endingAt(before);
    }
    if (relative(verb) >= 0) {
      return antecedent(before);
    }
    NounSpan outside = beforeRelative(before);
    if (outside != null) {
      return outside;
    }
    if (sentence.noun(before) != null) {
      return phrases.endingAt(before);
    }
    if (sentence.isComma(before) || sentence.isDash(before) || sentence.word(before).equals(")")) {
      return behindComma(verb, before, depth);
    }
    return sentence.tag(before).equals("CC") ? shared.of(verb, depth, this) : null;
  }

  /** "Ana Ruiz, the mayor, said", and "Ana Ruiz rose, then said", which shares its subject. */
  private @Nullable NounSpan behindComma(VerbGroup verb, int closing, int depth) {
    NounSpan found = asides.before(closing);
    if (found != null || !SpeechVerbs.says(sentence, verb)) {
      return found;
    }
    NounSpan opening = beforeClause(closing);
    NounSpan alone = opening == null ? alone(verb, closing) : opening;
    return alone == null ? shared.of(verb, depth, this) : alone;
  }

  /**
   * “It was late,” Ana Ruiz, told them, and Ana Ruiz, told them “it was late”: a name between marks
   * and a comma that parts nothing.
   */
  private @Nullable NounSpan alone(VerbGroup verb, int comma) {
    NounSpan name = sentence.noun(comma - 1);
    if (name == null || !nouns.isPerson(name.head())) {
      return null;
    }
    boolean opens = name.first() == 0 && (sentence.isAfterQuote() || saysAtOnce(verb));
    return opens || sentence.endsQuote(name.first() - 1) ? name : null;
  }

  private boolean saysAtOnce(VerbGroup verb) {
    int next = verb.last() + 1;
    boolean joined = sentence.isComma(next) || sentence.word(next).equals(":");
    return sentence.startsQuote(joined ? next + 1 : next);
  }

  /** "The organisers, It's Time for Lomas, said": what opens the sentence, set off by a comma. */
  private @Nullable NounSpan beforeClause(int comma) {
    NounSpan first = nouns.from(0);
    if (first == null || comma > LONGEST_NAME || nouns.isTime(first)) {
      return null;
    }
    boolean setOff =
        first.last() + 1 < comma && sentence.isComma(first.last() + 1) && !sentence.isQuoted(0);
    return setOff ? first.to(comma - 1) : null;
  }

  /** "for reporters to ask" and "asked Ana Ruiz to say" have subjects of their own. */
  private @Nullable NounSpan ofInfinitive(VerbGroup verb, int before, int depth) {
    NounSpan noun = sentence.noun(before);
    if (noun == null || sentence.isQuoted(before)) {
      return shared.of(verb, depth, this);
    }
    boolean own = sentence.word(noun.first() - 1).equalsIgnoreCase("for");
    return own || isAsked(noun) ? noun : shared.of(verb, depth, this);
  }

  /** Whether {@code noun} is a person right behind a verb. */
  private boolean isAsked(NounSpan noun) {
    VerbGroup verb = sentence.verb(noun.first() - 1);
    boolean person =
        nouns.isPerson(noun.head()) || Pronouns.OBJECTS.has(sentence.word(noun.head()));
    return verb != null && person && !sentence.lemma(verb.head()).equals("promise");
  }

  /** Index of the "who" that stands for the subject of {@code verb}; -1 when none does. */
  public int relative(VerbGroup verb) {
    int before = phrases.beforeAdverbs(verb.first() - 1);
    boolean relative =
        verb.isTensed()
            && Pronouns.RELATIVES.has(sentence.word(before))
            && !sentence.isNoun(before)
            && !sentence.isQuoted(before);
    return relative ? before : -1;
  }

  private @Nullable NounSpan antecedent(int pronoun) {
    int before = pronoun - 1;
    if (sentence.isComma(before) || sentence.isDash(before)) {
      before--;
    }
    NounSpan noun = sentence.noun(before);
    if (noun == null || sentence.isQuoted(before)) {
      return null;
    }
    NounSpan whole = nouns.isPerson(noun.head()) ? noun : phrases.endingAt(before);
    return whole == null ? noun : whole;
  }

  /** "The sailors who wrote to the mayor said": what the clause that ends here hangs on. */
  private @Nullable NounSpan beforeRelative(int last) {
    boolean apart = false;
    for (int i = last; i > last - LONGEST_RELATIVE && isWithinClause(i); i--) {
      VerbGroup verb = sentence.verb(i);
      if (verb != null && verb.isTensed()) {
        int pronoun = relative(verb);
        boolean object = isThingOrObject(last);
        boolean joins = sentence.lemma(verb.head()).equals("be");
        boolean says = SpeechVerbs.says(sentence, verb) && !apart;
        return pronoun >= 0 && (apart || object || joins) && !says ? antecedent(pronoun) : null;
      }
      apart |= clauses.isPreposition(i);
    }
    return null;
  }

  private boolean isThingOrObject(int last) {
    NounSpan noun = sentence.noun(last);
    return Pronouns.OBJECTS.has(sentence.word(last)) || (noun != null && !nouns.canSpeak(noun));
  }

  private boolean isWithinClause(int i) {
    return sentence.has(i)
        && !sentence.isComma(i)
        && !sentence.isDash(i)
        && !sentence.isQuoted(i)
        && !sentence.tag(i).equals("CC")
        && !clauses.isSubordinator(i);
  }

  /** The noun phrase behind an inverted verb, "said Ana Ruiz, the mayor,"; null when none. */
  public @Nullable NounSpan inverted(VerbGroup verb) {
    int next = verb.last() + 1;
    NounSpan noun = nouns.from(next);
    if (noun == null || sentence.isQuoted(next) || nouns.isTime(noun)) {
      return null;
    }
    NounSpan described = asides.withContact(noun);
    return described.last() > noun.last() ? described : asides.withAside(aliases.with(noun));
  }
}
