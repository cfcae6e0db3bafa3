package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Dossier;

/** Finds which clauses of two articles may tell the same, and how surely. */
public final class ClauseMatcher {
  /** Pairs less likely to speak of the same are not kept. */
  private static final double LEAST = 0.15;

  private static final Comparator<ClauseMatch> BEST_FIRST =
      Comparator.comparingDouble(ClauseMatch::score)
          .reversed()
          .thenComparingInt(match -> match.left().claim())
          .thenComparingInt(match -> match.right().claim());

  private final SentenceEmbedder embedder;
  private final ClauseJudge judge;

  /** A matcher that compares sense with {@code embedder} and asks {@code judge} in doubt. */
  public ClauseMatcher(SentenceEmbedder embedder, ClauseJudge judge) {
    this.embedder = embedder;
    this.judge = judge;
  }

  /** What the two articles of {@code two} may tell alike, the surest first. */
  public List<ClauseMatch> matches(Dossier two) {
    PairUnits pair = PairUnits.of(two, embedder);
    List<Unit> units = pair.units();
    Candidates near = new Candidates(units, pair.vocabulary().size());
    PairScorer scorer = new PairScorer(pair.vocabulary(), two.roster(), judge);
    List<TreeSet<Integer>> later = units.stream().map(unit -> new TreeSet<Integer>()).toList();
    for (Unit unit : units) {
      for (int other : near.of(unit)) {
        later.get(Math.min(unit.index(), other)).add(Math.max(unit.index(), other));
      }
    }
    List<ClauseMatch> matches = new ArrayList<>();
    for (Unit unit : units) {
      for (int other : later.get(unit.index())) {
        scorer.match(unit, units.get(other), LEAST).ifPresent(matches::add);
      }
    }
    matches.sort(BEST_FIRST);
    return List.copyOf(matches);
  }

  /** {@code matches} as pairs of claims, those likeliest to speak of the same event first. */
  public static List<ClausePair> pairs(Dossier dossier, List<ClauseMatch> matches) {
    return matches.stream()
        .map(match -> pair(dossier, match))
        .sorted(Comparator.comparingDouble(ClausePair::probability).reversed())
        .toList();
  }

  private static ClausePair pair(Dossier dossier, ClauseMatch match) {
    AnnotatedArticle left = article(dossier, match.left());
    AnnotatedArticle right = article(dossier, match.right());
    return new ClausePair(
        left,
        left.claims().get(match.left().claim()),
        right,
        right.claims().get(match.right().claim()),
        match.eventScore());
  }

  private static AnnotatedArticle article(Dossier dossier, Clause clause) {
    return dossier.article(clause.words().article());
  }
}
