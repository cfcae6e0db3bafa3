package news.parallax.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.Phrase;
import news.parallax.annotation.Sentence;
import news.parallax.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses without a parse, where {@link ClauseCuts} finds one to begin; a
 * stretch without a verb then joins its neighbour.
 */
final class ClauseSplitter {
  private static final Set<String> EDGES =
      Set.of(",", ";", ":", "—", "–", "--", ".", "…", "...", "“", "”", "\"", "``", "''", "(", ")");

  private ClauseSplitter() {}

  /**
   * Where the clauses of {@code sentence} stand: in order, covering all but the marks at their
   * edges.
   */
  static List<ClauseSpan> clauses(Sentence sentence) {
    List<Integer> cuts = ClauseCuts.of(sentence);
    List<ClauseSpan> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      trimmed(sentence, cuts.get(i), cuts.get(i + 1) - 1).ifPresent(pieces::add);
    }
    return joined(sentence, pieces);
  }

  /** The piece without the marks and conjunctions at its edges; empty when nothing is left. */
  private static Optional<ClauseSpan> trimmed(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(sentence.tokens().get(first))) {
      first++;
    }
    while (last >= first && isEdge(sentence.tokens().get(last))) {
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

  /**
   * Pieces without a verb join the next one at the start of a sentence, else the one before; so do
   * those that have only an infinitive, behind another: "tried – and failed – to win".
   */
  private static List<ClauseSpan> joined(Sentence sentence, List<ClauseSpan> pieces) {
    List<ClauseSpan> clauses = new ArrayList<>();
    int pending = -1;
    for (ClauseSpan piece : pieces) {
      if (!clauses.isEmpty() && !statesByItself(sentence, piece)) {
        ClauseSpan before = clauses.removeLast();
        clauses.add(new ClauseSpan(before.first(), piece.last(), before.verb()));
      } else if (piece.verb() == null) {
        pending = pending < 0 ? piece.first() : pending;
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

  private static boolean statesByItself(Sentence sentence, ClauseSpan piece) {
    return piece.verb() != null && !sentence.tokens().get(piece.verb().first()).isTag("TO");
  }
}
