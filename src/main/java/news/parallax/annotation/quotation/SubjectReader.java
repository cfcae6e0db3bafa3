package news.parallax.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, from the phrases around it. */
final class SubjectReader {
  /** How many verbs may share a subject. */
  private static final int MOST_SHARED = 5;

  /** How far from the start of its sentence a name that holds a verb may end, in words. */
  private static final int LONGEST_NAME = 14;

  /** How long the participle phrase that opens a sentence may be, in words. */
  private static final int OPENING = 20;

  private final MarkedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases nouns;
  private final AsideReader asides;

  SubjectReader(MarkedSentence sentence, Clauses clauses, NounPhrases nouns, AsideReader asides) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
    this.asides = asides;
  }

  /** The subject of {@code verb}; null when the sentence gives none. */
  @Nullable NounSpan subject(VerbGroup verb) {
    return subject(verb, 0);
  }

  private @Nullable NounSpan subject(VerbGroup verb, int depth) {
    if (depth > MOST_SHARED) {
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
    if (relative(verb) >= 0) {
      return antecedent(before);
    }
    if (sentence.noun(before) != null) {
      return endingAt(before);
    }
    if (sentence.isComma(before) || sentence.isDash(before) || sentence.word(before).equals(")")) {
      NounSpan found = asides.before(before);
      return found == null && isSpeech(verb) ? beforeClause(before) : found;
    }
    return sentence.tag(before).equals("CC") ? shared(verb, depth) : null;
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
      return shared(verb, depth);
    }
    boolean own = sentence.word(noun.first() - 1).equalsIgnoreCase("for");
    return own || isAsked(noun) ? noun : shared(verb, depth);
  }

  /** Whether {@code noun} is a person right behind a verb. */
  private boolean isAsked(NounSpan noun) {
    VerbGroup verb = sentence.verb(noun.first() - 1);
    boolean person =
        nouns.isPerson(noun.head()) || ClosedWords.OBJECT_PRONOUNS.has(sentence.word(noun.head()));
    return verb != null && person && !sentence.lemma(verb.head()).equals("promise");
  }

  private @Nullable NounSpan ofParticiple(VerbGroup verb, int before, int depth) {
    if (isMain(verb, before)) {
      return asides.before(before);
    }
    NounSpan noun = sentence.noun(before);
    if (noun == null || sentence.isQuoted(before) || nouns.isTime(noun)) {
      NounSpan blamed = blamed(before);
      return blamed == null ? shared(verb, depth) : blamed;
    }
    NounSpan whole = nouns.widened(noun);
    if (isOwnClause(whole, verb)) {
      return whole;
    }
    VerbGroup issuing = issuing(whole);
    if (issuing != null) {
      return subject(issuing, depth + 1);
    }
    NounSpan own = endingAt(before);
    boolean speaks = own != null && (!isSpeech(verb) || canSpeak(own));
    return speaks ? own : shared(verb, depth);
  }

  /** "with Ana Ruiz saying", "despite him saying", but not "in a letter to Ana Ruiz saying". */
  private boolean isOwnClause(NounSpan noun, VerbGroup verb) {
    String opener = sentence.word(noun.first() - 1);
    boolean other = opener.equals("to") || opener.equals("for");
    boolean preposition = clauses.isPreposition(noun.first() - 1) && !other;
    boolean person =
        nouns.isName(noun) || ClosedWords.OBJECT_PRONOUNS.has(sentence.word(noun.head()));
    return opener.equalsIgnoreCase("with")
        || (preposition && person && isSpeech(verb) && verb.form() == VerbGroup.Form.GERUND);
  }

  /** "blasted Ana Ruiz for saying", "angry at Ana Ruiz for saying": she said it, if anybody did. */
  private @Nullable NounSpan blamed(int preposition) {
    boolean blames = sentence.word(preposition).matches("for|of|from");
    NounSpan noun = blames ? sentence.noun(preposition - 1) : null;
    if (noun == null || !canSpeak(noun) || sentence.isQuoted(noun.head())) {
      return null;
    }
    int before = noun.first() - 1;
    boolean object = sentence.verb(before) != null || sentence.word(before).equals("at");
    return object ? noun : null;
  }

  /**
   * "Ana Ruiz, a mayor, called it late": the tagger took the verb behind the asides for a
   * participle, though no other stands before it.
   */
  private boolean isMain(VerbGroup verb, int before) {
    return verb.form() == VerbGroup.Form.PARTICIPLE
        && isSpeech(verb)
        && sentence.isComma(before)
        && !sentence.isQuoted(before)
        && !clauses.holdsTensedVerb(0, before);
  }

  /**
   * The verb that makes {@code noun} heard: "issued" before "a statement", or another verb of
   * saying; null when none stands before it.
   */
  @Nullable VerbGroup issuing(NounSpan noun) {
    boolean particle = sentence.tag(noun.first() - 1).equals("RP");
    VerbGroup verb = sentence.verb(noun.first() - (particle ? 2 : 1));
    boolean document = ClosedWords.DOCUMENTS.has(sentence.lemma(noun.head()));
    boolean issues = verb != null && carriesSubject(verb) && (document || isSpeech(verb));
    return issues ? verb : null;
  }

  /**
   * The subject of the nearest verb before {@code verb} that has one; for a verb of saying rather
   * that of another verb of saying: "She said they might not like it, but insists …".
   */
  private @Nullable NounSpan shared(VerbGroup verb, int depth) {
    boolean says = verb.form() != VerbGroup.Form.INFINITIVE && (isSpeech(verb) || chains(verb));
    NounSpan nearest = null;
    for (int k = sentence.verbs().indexOf(verb) - 1; k >= 0; k--) {
      VerbGroup earlier = sentence.verbs().get(k);
      NounSpan subject = sentence.isQuoted(earlier.head()) ? null : own(earlier, depth);
      if (subject != null && agrees(subject, verb)) {
        if (!says || (isSpeech(earlier) && canSpeak(subject))) {
          return subject;
        }
        nearest = nearest == null || !canSpeak(nearest) ? subject : nearest;
      }
    }
    return nearest == null && verb.form() == VerbGroup.Form.GERUND ? following(verb) : nearest;
  }

  private @Nullable NounSpan own(VerbGroup verb, int depth) {
    boolean says = verb.form() == VerbGroup.Form.GERUND && isSpeech(verb);
    if (!carriesSubject(verb) && !says && !isMain(verb, beforeAdverbs(verb.first() - 1))) {
      return null;
    }
    NounSpan subject = subject(verb, depth + 1);
    return subject == null && sentence.isQuoted(verb.first() - 1) ? inverted(verb) : subject;
  }

  private boolean canSpeak(NounSpan noun) {
    return SpeakerNouns.english().canSpeak(sentence, sentence.token(noun.head()).span());
  }

  private boolean isSpeech(VerbGroup verb) {
    return SpeechVerbs.has(sentence.lemma(verb.head()));
  }

  /** Whether it makes one cue with the verb behind it, as "went on" does with "to say". */
  private boolean chains(VerbGroup verb) {
    return ClosedWords.CHAINING.has(sentence.lemma(verb.head()));
  }

  /** "people insists" and "there said" cannot be. */
  private boolean agrees(NounSpan subject, VerbGroup verb) {
    String head = sentence.tag(subject.head());
    if (head.equals("EX")) {
      return false;
    }
    boolean plural = head.equals("NNS") || sentence.word(subject.head()).equalsIgnoreCase("they");
    return !(plural && sentence.tag(verb.first()).equals("VBZ"));
  }

  /** A participle behind a noun, "a class called", has a subject of its own. */
  private static boolean carriesSubject(VerbGroup verb) {
    return verb.form() != VerbGroup.Form.PARTICIPLE && verb.form() != VerbGroup.Form.GERUND;
  }

  /** "Speaking in Lima, the minister said": the noun after the opening participle's comma. */
  private @Nullable NounSpan following(VerbGroup verb) {
    for (int i = verb.last() + 1; i < Math.min(sentence.size(), verb.last() + OPENING); i++) {
      boolean inMarks = sentence.endsQuote(i) && sentence.isComma(i - 1);
      if (inMarks || (sentence.isComma(i) && !sentence.isQuoted(i))) {
        return nouns.from(i + 1);
      }
    }
    return null;
  }

  /** Index of the "who" that stands for the subject of {@code verb}; -1 when none does. */
  int relative(VerbGroup verb) {
    int before = beforeAdverbs(verb.first() - 1);
    boolean relative =
        verb.isTensed()
            && ClosedWords.RELATIVES.has(sentence.word(before))
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
    return nouns.isPerson(noun.head()) ? noun : endingAt(before);
  }

  /** The noun phrase that ends at {@code last}, with "of", "for", "and" parts before it. */
  private @Nullable NounSpan endingAt(int last) {
    NounSpan found = sentence.noun(last);
    if (found == null) {
      return null;
    }
    if (nouns.isTime(found)) {
      return beforeTime(found);
    }
    NounSpan whole = nouns.widened(nouns.emphasized(found));
    if (isTemporal(whole.first() - 1) && nouns.isCommon(whole)) {
      NounSpan opening = opening(whole);
      return opening == null ? whole : opening;
    }
    return clauses.isPreposition(whole.first() - 1) ? behindPreposition(whole) : whole;
  }

  /** "after", "before": they open a clause or hang a thing on what stands before. */
  private boolean isTemporal(int i) {
    return clauses.isSubordinator(i)
        && sentence.tag(i).equals("IN")
        && !sentence.word(i).equals("that");
  }

  /** The noun the sentence begins with, if no verb has it for its subject before {@code noun}. */
  private @Nullable NounSpan opening(NounSpan noun) {
    NounSpan first = nouns.from(0);
    boolean free = first != null && first.last() < noun.first() && !nouns.isTime(first);
    return first != null && free && !clauses.holdsTensedVerb(0, noun.first() - 1)
        ? first.to(noun.last())
        : null;
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
    while (first > noun.first() && nouns.isPerson(first - 1) && nouns.isPerson(first)) {
      first--;
    }
    boolean ends = nouns.isPerson(noun.last()) && first > noun.first();
    return ends ? new NounSpan(first, noun.last(), noun.last()) : opening(noun);
  }

  private @Nullable NounSpan beforeTime(NounSpan time) {
    int before = beforeAdverbs(time.first() - 1);
    if (sentence.word(before).equals("on") || sentence.word(before).equals("in")) {
      before--;
    }
    if (sentence.isComma(before)) {
      return asides.before(before);
    }
    NounSpan noun = sentence.noun(before);
    return noun == null || nouns.isTime(noun) ? null : endingAt(before);
  }

  /** The noun phrase behind an inverted verb, "said Ana Ruiz, the mayor,"; null when none. */
  @Nullable NounSpan inverted(VerbGroup verb) {
    int next = verb.last() + 1;
    NounSpan noun = nouns.from(next);
    if (noun == null || sentence.isQuoted(next) || nouns.isTime(noun)) {
      return null;
    }
    return asides.withAside(noun);
  }
}
