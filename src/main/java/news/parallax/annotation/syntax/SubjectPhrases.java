package news.parallax.annotation.syntax;

import org.jspecify.annotations.Nullable;

/** Reads the whole phrase that ends right before a verb and can be its subject. */
final class SubjectPhrases {
  private final MarkedSentence sentence;
  private final ClauseOpenings clauses;
  private final NounPhrases nouns;
  private final AsideReader asides;

  SubjectPhrases(
      MarkedSentence sentence, ClauseOpenings clauses, NounPhrases nouns, AsideReader asides) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.nouns = nouns;
    this.asides = asides;
  }

  /** The token at {@code from} or before, past adverbs and the "both" of "Ruiz and Okoye both". */
  int beforeAdverbs(int from) {
    int i = from;
    while (sentence.has(i) && !sentence.isQuoted(i) && (isAdverb(i) || isFloating(i))) {
      i--;
    }
    return i;
  }

  private boolean isAdverb(int i) {
    return sentence.tag(i).startsWith("RB");
  }

  private boolean isFloating(int i) {
    boolean floats = sentence.word(i).matches("both|all|each");
    boolean neither = sentence.word(i).equals("neither") && sentence.isTag(i, "CC");
    boolean modal = sentence.isTag(i, "MD") && sentence.word(i + 1).equals("neither");
    return (floats && (sentence.isNoun(i - 1) || sentence.word(i - 1).equals(")")))
        || neither
        || modal;
  }

  /** The noun phrase that ends at {@code last}, with "of", "for", "and" parts before it. */
  @Nullable NounSpan endingAt(int last) {
    NounSpan noun = sentence.noun(last);
    if (noun == null) {
      return null;
    }
    NounSpan found = nouns.withoutTime(noun);
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
    NounSpan subject = beforeParticiple(noun.first() - 2);
    if (subject != null) {
      return subject.to(noun.last());
    }
    int first = noun.last();
    while (first > noun.first() && nouns.isPerson(first - 1) && nouns.isPerson(first)) {
      first--;
    }
    boolean ends = nouns.isPerson(noun.last()) && first > noun.first();
    return ends ? new NounSpan(first, noun.last(), noun.last()) : opening(noun);
  }

  /** "a report published": what the bare participle at {@code i} hangs on. */
  private @Nullable NounSpan beforeParticiple(int i) {
    VerbGroup verb = sentence.verb(i);
    return verb != null && !SharedSubjects.carriesSubject(verb) ? endingAt(verb.first() - 1) : null;
  }

  /** "Ana Ruiz on Tuesday", "Ana Ruiz at the time", "a report published Tuesday". */
  private @Nullable NounSpan beforeTime(NounSpan time) {
    int before = beforeAdverbs(time.first() - 1);
    if (clauses.isPreposition(before) && !sentence.word(before).equals("of")) {
      before--;
    }
    if (sentence.isComma(before) || sentence.word(before).equals(")")) {
      return asides.before(before);
    }
    NounSpan noun = sentence.noun(before);
    if (noun == null) {
      return beforeParticiple(before);
    }
    return nouns.isTime(noun) ? null : endingAt(before);
  }
}
