package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.NounClass;
import news.parallax.knowledge.TimeWords;
import news.parallax.knowledge.VerbClass;

/**
 * Finds where the clauses of a sentence begin: at marks, conjunctions, relative words and after
 * verbs of saying. Linear in the sentence.
 */
final class ClauseCuts {
  private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "...", "…");
  private static final Set<String> MARKS = Set.of(",", "(", ")", "[", "]");
  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "‘", "``", "''");
  private static final Set<String> ENDS = Set.of(",", ".", "!", "?");

  private static final Set<String> MEASURING = Set.of("CD", "DT", "JJ");
  private static final Set<String> BEGINNERS = Set.of("DT", "PRP", "PRP$");

  /** How many attributes a subject or an addressee may have. */
  private static final int MOST_STEPS = 2;

  private ClauseCuts() {}

  /** Indexes of tokens at which a stretch begins, from 0 to their number, in order. */
  static List<Integer> of(Sentence sentence) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    for (int i = 1; i < sentence.tokens().size(); i++) {
      boolean cut = isCut(sentence, i) && !insidePhrase(sentence, i);
      if (cut && !joinsNouns(sentence, cuts.getLast(), i)) {
        cuts.add(Math.max(cuts.getLast(), i - lengthBefore(sentence, i)));
      }
    }
    cuts.add(sentence.tokens().size());
    return cuts;
  }

  /** "the mayor | and the council agreed": no verb before the conjunction. */
  private static boolean joinsNouns(Sentence sentence, int from, int conjunction) {
    return sentence.tokens().get(conjunction).isTag("CC")
        && sentence
            .phrases(Phrase.Kind.VERB)
            .noneMatch(verb -> verb.first() >= from && verb.last() < conjunction);
  }

  private static boolean isCut(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    Token before = sentence.tokens().get(i - 1);
    if ((STRONG.contains(before.word()) && !before.isTag("CD"))
        || MARKS.contains(before.word())
        || MARKS.contains(token.word())
        || (QUOTES.contains(before.word()) && isUtterance(sentence, i))) {
      return true;
    }
    return beginsDependent(sentence, i, token) || beginsReported(sentence, i);
  }

  /**
   * Whether the mark before token {@code i} opens or ends words that stand by themselves, unlike
   * those of "a “just fight” against the flood".
   */
  private static boolean isUtterance(Sentence sentence, int i) {
    if (i < 2) {
      return true;
    }
    Token outside = sentence.tokens().get(i - 2);
    boolean behindMark = STRONG.contains(outside.word()) || ENDS.contains(outside.word());
    return behindMark || isVerb(sentence, i - 2, VerbClass.REPORTING) || startsSubject(sentence, i);
  }

  /** Whether token {@code i} stands in a group whose verb is one of {@code kind}. */
  private static boolean isVerb(Sentence sentence, int i, VerbClass kind) {
    return sentence
        .phraseAt(i, Phrase.Kind.VERB)
        .filter(verb -> kind.hasAsWritten(sentence.head(verb).lemma()))
        .isPresent();
  }

  /** How many tokens of "just an hour" stand before the "before" or "after" at {@code i}. */
  private static int lengthBefore(Sentence sentence, int i) {
    if (!FunctionWords.TIME_CONJUNCTIONS.hasAsWritten(sentence.tokens().get(i).lemma())) {
      return 0;
    }
    int first = beginningOfLength(sentence, i - 1);
    return sentence
        .phraseAt(i - 1, Phrase.Kind.NOUN)
        .filter(noun -> noun.last() == i - 1 && first <= noun.first())
        .filter(noun -> TimeWords.LENGTHS.hasAsWritten(sentence.head(noun).word()))
        .map(noun -> i - first)
        .orElse(0);
  }

  /** Where "just an hour" begins whose last token is {@code end}: "home" is none of it. */
  private static int beginningOfLength(Sentence sentence, int end) {
    int first = end;
    while (first > 0 && isMeasuring(sentence, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean isMeasuring(Sentence sentence, int i) {
    boolean only = TimeWords.BEFORE_LENGTHS.hasAsWritten(sentence.tokens().get(i).lemma());
    return MEASURING.contains(tag(sentence, i)) || (sentence.tokens().get(i).isTag("RB") && only);
  }

  private static boolean beginsDependent(Sentence sentence, int i, Token token) {
    if (token.isTag("W")) {
      return !sentence.tokens().get(i - 1).isTag("IN");
    }
    if (token.isTag("CC")) {
      return startsVerb(sentence, i + 1) || startsSubject(sentence, i + 1);
    }
    return token.isTag("IN")
        && FunctionWords.CLAUSE_BOUNDARIES.hasAsWritten(token.lemma())
        && (startsSubject(sentence, i + 1) || startsVerb(sentence, i + 1));
  }

  /**
   * What follows "said", "believes", "told reporters" without a comma and has a subject and verb of
   * its own.
   */
  private static boolean beginsReported(Sentence sentence, int i) {
    if (!isVerb(sentence, i - 1, VerbClass.REPORTING) && !isAddressed(sentence, i - 1)) {
      return false;
    }
    int next = sentence.tokens().get(i).lemma().equals("that") ? i + 1 : i;
    return startsSubject(sentence, next);
  }

  /** Whether "told reporters", or "told reporters at the quay", ends with token {@code last}. */
  private static boolean isAddressed(Sentence sentence, int last) {
    int end = last;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      Optional<Phrase> noun = sentence.phraseAt(end, Phrase.Kind.NOUN);
      if (noun.isEmpty() || noun.get().first() == 0) {
        return false;
      }
      int before = noun.get().first() - 1;
      if (sentence.phraseAt(before, Phrase.Kind.VERB).isPresent()) {
        return noun.get().last() == end && isVerb(sentence, before, VerbClass.ADDRESSEE);
      }
      end = before - 1;
      if (end < 0 || !sentence.tokens().get(before).isTag("IN")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a noun phrase begins here that is followed by a verb group, adverbs between. */
  private static boolean startsSubject(Sentence sentence, int i) {
    Optional<Phrase> noun = sentence.phraseFrom(i, Phrase.Kind.NOUN);
    if (noun.isEmpty()) {
      return false;
    }
    Phrase last = noun.get();
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      int next = last.last() + 1;
      if (startsPredicate(sentence, next)) {
        return true;
      }
      Optional<Phrase> more = attribute(sentence, next).or(() -> furtherName(sentence, next));
      if (more.isEmpty()) {
        return false;
      }
      last = more.get();
    }
    return startsPredicate(sentence, last.last() + 1);
  }

  /** "forces" behind "U.S.", "the man" behind "Friday", unlike "the bridge" behind "reporters". */
  private static Optional<Phrase> furtherName(Sentence sentence, int i) {
    Optional<Phrase> noun = sentence.phraseFrom(i, Phrase.Kind.NOUN);
    boolean begins = i < sentence.tokens().size() && BEGINNERS.contains(tag(sentence, i));
    boolean behindTime = NounClass.TIMES.has(sentence.tokens().get(i - 1).word());
    return begins && !behindTime ? Optional.empty() : noun;
  }

  private static String tag(Sentence sentence, int i) {
    return sentence.tokens().get(i).tag();
  }

  /** Whether a verb begins here that can follow a subject, unlike "rockets based on". */
  private static boolean startsPredicate(Sentence sentence, int i) {
    return sentence
        .phraseFrom(i, Phrase.Kind.VERB)
        .filter(verb -> verb.first() != verb.head() || !isAttribute(sentence, verb))
        .isPresent();
  }

  /** A lone participle before a preposition. */
  private static boolean isAttribute(Sentence sentence, Phrase verb) {
    int next = verb.last() + 1;
    return sentence.head(verb).isTag("VBN")
        && next < sentence.tokens().size()
        && sentence.tokens().get(next).isTag("IN");
  }

  /** "of the talks" behind a noun. */
  private static Optional<Phrase> attribute(Sentence sentence, int i) {
    if (i >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token token = sentence.tokens().get(i);
    boolean preposition = token.isTag("IN") && !token.lemma().equals("that");
    return preposition || token.isTag("CC")
        ? sentence.phraseFrom(i + 1, Phrase.Kind.NOUN)
        : Optional.empty();
  }

  private static boolean startsVerb(Sentence sentence, int i) {
    return sentence.phraseFrom(i, Phrase.Kind.VERB).isPresent();
  }

  private static boolean insidePhrase(Sentence sentence, int i) {
    return sentence.phrases().stream().anyMatch(p -> p.first() < i && i <= p.last());
  }
}
