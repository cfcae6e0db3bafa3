package news.parallax.annotation.syntax;

import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.Pronouns;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/** Finds whose a participle or gerund is, if words of its own clause tell: "with Ruiz saying". */
final class ParticipleSubjects {
  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;
  private final AsideReader asides;
  private final SubjectPhrases phrases;

  ParticipleSubjects(
      MarkedSentence sentence,
      ClauseOpenings clauses,
      NounPhrases nouns,
      AsideReader asides,
      SubjectPhrases phrases) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
    this.asides = asides;
    this.phrases = phrases;
  }

  /**
   * What a clause tells of its subject.
   *
   * @param noun the subject; null when it must be looked for elsewhere
   * @param verb whose subject it shares; null when that is not known
   * @param isMain whether the verb is no participle at all
   */
  record Found(@Nullable NounSpan noun, @Nullable VerbGroup verb, boolean isMain) {
    private static Found of(@Nullable NounSpan noun) {
      return new Found(noun, null, false);
    }
  }

  /** What tells the subject of {@code verb}, before which, adverbs aside, {@code before} stands. */
  Found of(VerbGroup verb, int before) {
    if (isMain(verb, before)) {
      return new Found(asides.before(before), null, true);
    }
    NounSpan noun = sentence.noun(before);
    if (noun == null || sentence.isQuoted(before) || nouns.isTime(noun)) {
      return Found.of(blamed(before));
    }
    NounSpan whole = nouns.widened(noun);
    if (isOwnClause(whole, verb)) {
      return Found.of(whole);
    }
    if (isShown(noun, whole, verb)) {
      return Found.of(noun);
    }
    VerbGroup issuing = issuing(whole);
    if (issuing != null) {
      return new Found(null, issuing, false);
    }
    NounSpan own = phrases.endingAt(before);
    boolean speaks = own != null && (!SpeechVerbs.says(sentence, verb) || nouns.canSpeak(own));
    return Found.of(speaks ? own : null);
  }

  /** "with Ana Ruiz saying", "despite him saying", but not "in a letter to Ana Ruiz saying". */
  private boolean isOwnClause(NounSpan noun, VerbGroup verb) {
    String opener = sentence.word(noun.first() - 1);
    boolean other = opener.matches("to|for|against");
    boolean preposition = clauses.isPreposition(noun.first() - 1) && !other;
    boolean person = nouns.isName(noun) || Pronouns.OBJECTS.has(sentence.word(noun.head()));
    boolean says =
        verb.form() == VerbGroup.Form.GERUND && SpeechVerbs.says(sentence, verb) && person;
    return opener.equalsIgnoreCase("with") || (preposition && says);
  }

  /** "footage of Ana Ruiz asking": not the footage asks. */
  private boolean isShown(NounSpan noun, NounSpan whole, VerbGroup verb) {
    boolean of = noun.first() > whole.first() && sentence.word(noun.first() - 1).equals("of");
    return of
        && nouns.isPerson(noun.head())
        && !nouns.isPerson(whole.head())
        && (!nouns.canSpeak(whole) || NounClass.DOCUMENTS.has(sentence.lemma(whole.head())))
        && SpeechVerbs.says(sentence, verb);
  }

  /** "blasted Ana Ruiz for saying", "angry at Ana Ruiz for saying": she said it, if anybody did. */
  private @Nullable NounSpan blamed(int preposition) {
    boolean blames = sentence.word(preposition).matches("for|of|from") || isQuoting(preposition);
    NounSpan noun = blames ? sentence.noun(preposition - 1) : null;
    if (noun == null || !nouns.canSpeak(noun) || sentence.isQuoted(noun.head())) {
      return null;
    }
    int before = noun.first() - 1;
    boolean object = sentence.verb(before) != null || sentence.word(before).equals("at");
    return object ? noun : null;
  }

  /** "quoted Ana Ruiz as saying". */
  private boolean isQuoting(int preposition) {
    NounSpan noun = sentence.word(preposition).equals("as") ? sentence.noun(preposition - 1) : null;
    VerbGroup verb = noun == null ? null : sentence.verb(noun.first() - 1);
    return verb != null && VerbClass.QUOTING.has(sentence.lemma(verb.head()));
  }

  /**
   * "Ana Ruiz, a mayor, called it late": the tagger took the verb behind the asides for a
   * participle, though no other stands before it.
   */
  private boolean isMain(VerbGroup verb, int before) {
    boolean aside = sentence.isComma(before) || sentence.word(before).equals(")");
    boolean only = !clauses.holdsTensedVerb(0, sentence.size());
    return verb.form() == VerbGroup.Form.PARTICIPLE
        && (only || SpeechVerbs.says(sentence, verb))
        && aside
        && !sentence.isQuoted(before)
        && !clauses.holdsTensedVerb(0, before);
  }

  /** "recalled the pilot telling her": who is remembered does what follows. */
  private boolean isPersonal(NounSpan noun) {
    boolean word = NounClass.CUES.has(sentence.lemma(noun.head()));
    return nouns.canSpeak(noun) && !word;
  }

  /** "issued" before "a statement", or another verb of saying; null when none stands before it. */
  private @Nullable VerbGroup issuing(NounSpan noun) {
    boolean particle = sentence.tag(noun.first() - 1).equals("RP");
    VerbGroup verb = sentence.verb(noun.first() - (particle ? 2 : 1));
    if (verb == null || !SharedSubjects.carriesSubject(verb)) {
      return null;
    }
    boolean document = NounClass.DOCUMENTS.has(sentence.lemma(noun.head()));
    boolean addressed = VerbClass.ADDRESSING.has(sentence.lemma(verb.head()));
    boolean says = SpeechVerbs.says(sentence, verb) && (addressed || !isPersonal(noun));
    return document || says ? verb : null;
  }
}
