package news.parallax.comparison.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.evidence.SentenceHandle;

/** How the reports bear out the clauses of a draft. Not for threads. */
final class ClauseBacking {
  private final Dossier dossier;
  private final AnnotatedArticle draft;

  /** The matches of each clause of the draft, by its index, the surest first. */
  private final Map<Integer, List<ClauseMatch>> matches = new HashMap<>();

  ClauseBacking(Dossier dossier, List<PairComparison> pairs) {
    this.dossier = dossier;
    this.draft = dossier.articles().getFirst();
    pairs.stream()
        .flatMap(pair -> pair.clauses().stream())
        .sorted(Comparator.comparingDouble(ClauseMatch::score).reversed())
        .forEach(match ->
            matches.computeIfAbsent(match.left().claim(), any -> new ArrayList<>()).add(match));
  }

  /**
   * One clause that tells something.
   *
   * @param index among the draft's claims
   */
  record Clause(int index, Claim claim) {}

  /** The clauses of {@code sentence} that tell something, in order. */
  List<Clause> clauses(SentenceHandle sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < draft.claims().size(); i++) {
      Claim claim = draft.claims().get(i);
      if (claim.kind() == Claim.Kind.STATEMENT
          && sentence.sentence().span().contains(claim.span())) {
        clauses.add(new Clause(i, claim));
      }
    }
    return clauses;
  }

  /** Those of {@code clause}, the surest first. */
  List<ClauseMatch> matches(Clause clause) {
    return matches.getOrDefault(clause.index(), List.of());
  }

  /** How likely some report tells {@code clause}, 0 to 1. */
  double told(Clause clause) {
    return matches(clause).stream()
        .filter(match -> !isContrary(clause, match))
        .mapToDouble(ClauseMatch::score)
        .max()
        .orElse(0);
  }

  /** Whether the report's clause of {@code match} negates what {@code clause} states. */
  boolean isContrary(Clause clause, ClauseMatch match) {
    return clause.claim().factuality().polarity() != claim(match).factuality().polarity();
  }

  /** Whose clauses they are. */
  AnnotatedArticle draft() {
    return draft;
  }

  /** The report's clause of {@code match}. */
  Claim claim(ClauseMatch match) {
    return report(match).claims().get(match.right().claim());
  }

  /** The report of {@code match}. */
  AnnotatedArticle report(ClauseMatch match) {
    return dossier.article(match.right().words().article());
  }
}
