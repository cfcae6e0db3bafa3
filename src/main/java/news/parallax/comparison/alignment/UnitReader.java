package news.parallax.comparison.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.article.Block;
import news.parallax.comparison.Dossier;

/**
 * Weighs the words of every claim of a story: rare in the story counts most (Spärck Jones 1972).
 */
final class UnitReader {
  private static final int FEWEST_TERMS = 2;

  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Integer> frequency = new HashMap<>();

  /** The units of {@code dossier}, in the order of the articles and their text. */
  static UnitReader read(Dossier dossier) {
    UnitReader reader = new UnitReader();
    List<Counted> counted = new ArrayList<>();
    for (int i = 0; i < dossier.articles().size(); i++) {
      counted.addAll(counted(i, dossier.articles().get(i), dossier));
    }
    counted.forEach(
        one -> new HashSet<>(one.terms).forEach(t -> reader.frequency.merge(t, 1, Integer::sum)));
    counted.forEach(one -> reader.add(one, counted.size()));
    return reader;
  }

  List<Unit> units() {
    return units;
  }

  /** In how many claims of the story {@code term} stands. */
  int frequency(String term) {
    return frequency.getOrDefault(term, 0);
  }

  private record Counted(int position, AnnotatedArticle article, Claim claim, List<String> terms) {}

  private static List<Counted> counted(int position, AnnotatedArticle article, Dossier dossier) {
    TermReader reader = new TermReader(article, dossier.roster());
    return article.claims().stream()
        .filter(claim -> isBody(article, claim))
        .map(claim -> new Counted(position, article, claim, reader.terms(claim)))
        .filter(one -> one.terms.size() >= FEWEST_TERMS)
        .toList();
  }

  /** Heads repeat what their section tells. */
  private static boolean isBody(AnnotatedArticle article, Claim claim) {
    Block.Role role = article.sentences().get(claim.sentence()).role();
    return role == Block.Role.PARAGRAPH && claim.kind() == Claim.Kind.STATEMENT;
  }

  private void add(Counted one, int total) {
    Map<String, Double> weights = new LinkedHashMap<>();
    one.terms.forEach(
        term -> weights.merge(term, Math.log((total + 1) / (frequency(term) + 0.5)), Double::sum));
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((term, weight) -> weight / length);
    units.add(new Unit(units.size(), one.position, one.article, one.claim, weights));
  }
}
