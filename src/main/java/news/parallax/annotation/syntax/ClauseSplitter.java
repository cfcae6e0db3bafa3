package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import news.parallax.knowledge.FunctionWords;
import news.parallax.knowledge.VerbClass;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses without a parse: at marks, conjunctions, relative words and after
 * verbs of saying; a stretch without a verb then joins its neighbour. Linear in the sentence.
 */
final class ClauseSplitter {
  private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "...", "…");
  private static final Set<String> MARKS = Set.of(",", "(", ")", "[", "]");
  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "‘", "``", "''");
  private static final Set<String> EDGES =
      Set.of(",", ";", ":", "—", "–", "--", ".", "…", "...", "“", "”", "\"", "``", "''", "(", ")");

  private ClauseSplitter() {}

  /**
   * Where the clauses of {@code sentence} stand: in order, covering all but the marks at their
   * edges.
   */
  static List<ClauseSpan> clauses(Sentence sentence) {
    List<Integer> cuts = cuts(sentence);
    List<ClauseSpan> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      trimmed(sentence, cuts.get(i), cuts.get(i + 1) - 1).ifPresent(pieces::add);
    }
    return joined(pieces);
  }

  private static List<Integer> cuts(Sentence sentence) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(0);
    for (int i = 1; i < sentence.tokens().size(); i++) {
      boolean cut = isCut(sentence, i) && !insidePhrase(sentence, i);
      if (cut && !joinsNouns(sentence, cuts.getLast(), i)) {
        cuts.add(i);
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
    if (STRONG.contains(before.word())
        || MARKS.contains(before.word())
        || QUOTES.contains(before.word())
        || MARKS.contains(token.word())) {
      return true;
    }
    return beginsDependent(sentence, i, token) || beginsReported(sentence, i);
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

  /** What follows "said", "believes" without a comma and has a subject and verb of its own. */
  private static boolean beginsReported(Sentence sentence, int i) {
    Optional<Phrase> group = sentence.phraseAt(i - 1, Phrase.Kind.VERB);
    if (group.isEmpty() || !VerbClass.REPORTING.hasAsWritten(sentence.head(group.get()).lemma())) {
      return false;
    }
    int next = sentence.tokens().get(i).lemma().equals("that") ? i + 1 : i;
    return startsSubject(sentence, next);
  }

  /** Whether a noun phrase begins here that is followed by a verb group, adverbs between. */
  private static boolean startsSubject(Sentence sentence, int i) {
    Optional<Phrase> noun = sentence.phraseFrom(i, Phrase.Kind.NOUN);
    if (noun.isEmpty()) {
      return false;
    }
    int next = noun.get().last() + 1;
    for (int steps = 0; steps < 2; steps++) {
      if (sentence.phraseFrom(next, Phrase.Kind.VERB).isPresent()) {
        return true;
      }
      Optional<Phrase> attribute = attribute(sentence, next);
      if (attribute.isEmpty()) {
        return false;
      }
      next = attribute.get().last() + 1;
    }
    return sentence.phraseFrom(next, Phrase.Kind.VERB).isPresent();
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

  /** The piece without the marks and conjunctions at its edges; empty when nothing is left. */
  private static Optional<ClauseSpan> trimmed(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(sentence.tokens().get(first))) {
      first++;
    }
    while (last >= first && EDGES.contains(sentence.tokens().get(last).word())) {
      last--;
    }
    return first > last
        ? Optional.empty()
        : Optional.of(new ClauseSpan(first, last, verb(sentence, first, last)));
  }

  private static boolean isEdge(Token token) {
    return EDGES.contains(token.word()) || token.isTag("CC");
  }

  /** The first verb group that is no infinitive, else the first. */
  private static @Nullable Phrase verb(Sentence sentence, int first, int last) {
    List<Phrase> verbs =
        sentence
            .phrases(Phrase.Kind.VERB)
            .filter(p -> p.first() >= first && p.last() <= last)
            .filter(p -> sentence.head(p).isTag("VB"))
            .toList();
    return verbs.stream()
        .filter(p -> !sentence.tokens().get(p.first()).isTag("TO"))
        .findFirst()
        .orElse(verbs.isEmpty() ? null : verbs.getFirst());
  }

  /** Pieces without a verb join the next one at the start of a sentence, else the one before. */
  private static List<ClauseSpan> joined(List<ClauseSpan> pieces) {
    List<ClauseSpan> clauses = new ArrayList<>();
    int pending = -1;
    for (ClauseSpan piece : pieces) {
      if (piece.verb() == null) {
        if (clauses.isEmpty()) {
          pending = pending < 0 ? piece.first() : pending;
        } else {
          ClauseSpan before = clauses.removeLast();
          clauses.add(new ClauseSpan(before.first(), piece.last(), before.verb()));
        }
      } else {
        int first = pending < 0 ? piece.first() : pending;
        clauses.add(new ClauseSpan(first, piece.last(), piece.verb()));
        pending = -1;
      }
    }
    if (clauses.isEmpty() && !pieces.isEmpty()) {
      ClauseSpan first = pieces.getFirst();
      clauses.add(new ClauseSpan(first.first(), pieces.getLast().last(), null));
    }
    return clauses;
  }
}
