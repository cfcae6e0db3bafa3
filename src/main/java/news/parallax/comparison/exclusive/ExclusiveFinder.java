package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.ClauseMatch.Clause;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.NearestSentence;
import news.parallax.comparison.NearestSentence.Verdict;

/**
 * Finds the sentences that one article alone tells and that are close to what the story is about:
 * no report of a shared fact, no clause that another article may tell too, little of whose rare
 * words any sentence elsewhere holds, and none of the nearest of those close in sense. Few an
 * article.
 */
public final class ExclusiveFinder {
  private static final double LEAST_CENTRALITY = 0.3;
  private static final int MOST_AN_ARTICLE = 3;

  /** Far below what joins two clauses to a fact: a doubt is enough. */
  private static final double MOST_LIKELY = 0.3;

  private final Dossier dossier;
  private final Set<Citation> told;
  private final Map<Citation, NearestSentence> nearest = new HashMap<>();

  private ExclusiveFinder(
      Dossier dossier,
      List<Fact> facts,
      List<ClauseMatch> matches,
      List<NearestSentence> neighbours) {
    this.dossier = dossier;
    this.told = told(dossier, facts, matches);
    Comparator<NearestSentence> nearer =
        Comparator.comparingDouble(NearestSentence::share)
            .thenComparing(
                NearestSentence::nearest, Comparator.nullsFirst(dossier.order().reversed()));
    for (NearestSentence one : neighbours) {
      if (one.verdict() == Verdict.MAY_BE_TOLD) {
        told.add(one.sentence());
      }
      nearest.merge(one.sentence(), one, (a, b) -> nearer.compare(a, b) >= 0 ? a : b);
    }
  }

  /**
   * The exclusives of each article in text order; none when the story has one article.
   *
   * @param matches what every two articles may tell alike
   * @param neighbours how near every two articles come to each other's sentences
   */
  public static List<Exclusive> exclusives(
      Dossier dossier,
      List<Fact> facts,
      List<ClauseMatch> matches,
      List<NearestSentence> neighbours) {
    return dossier.articles().size() < 2
        ? List.of()
        : new ExclusiveFinder(dossier, facts, matches, neighbours).find();
  }

  /** The sentences of which a part is told elsewhere, or may be. */
  private static Set<Citation> told(Dossier dossier, List<Fact> facts, List<ClauseMatch> matches) {
    Set<Citation> told = new HashSet<>();
    for (Fact fact : facts) {
      for (Citation report : fact.citations()) {
        AnnotatedArticle article = dossier.article(report.article());
        article.overlapping(report.span()).sentences().stream()
            .forEach(sentence -> told.add(article.cite(sentence.span())));
      }
    }
    for (ClauseMatch match : matches) {
      if (match.eventScore() >= MOST_LIKELY) {
        told.add(sentence(dossier, match.left()));
        told.add(sentence(dossier, match.right()));
      }
    }
    return told;
  }

  private static Citation sentence(Dossier dossier, Clause clause) {
    AnnotatedArticle article = dossier.article(clause.words().article());
    Claim claim = article.claims().get(clause.claim());
    return article.cite(article.sentences().get(claim.sentence()).span());
  }

  private List<Exclusive> find() {
    List<List<Statement>> statements =
        dossier.articles().stream()
            .map(article -> SentenceNeighbours.statements(dossier, article))
            .toList();
    Overlap overlap = new Overlap(statements.stream().flatMap(List::stream).toList());
    List<Exclusive> found = new ArrayList<>();
    int index = 0;
    for (List<Statement> ofOne : statements) {
      List<Exclusive> own = new ArrayList<>();
      for (Statement statement : ofOne) {
        exclusive(statement, overlap.centrality(index++)).ifPresent(own::add);
      }
      found.addAll(weightiest(own));
    }
    return found;
  }

  private Optional<Exclusive> exclusive(Statement statement, double centrality) {
    Citation sentence = statement.citation();
    NearestSentence near = nearest.get(sentence);
    return near == null || told.contains(sentence) || centrality < LEAST_CENTRALITY
        ? Optional.empty()
        : Optional.of(exclusive(near, centrality));
  }

  private Exclusive exclusive(NearestSentence near, double centrality) {
    List<Citation> evidence = new ArrayList<>(List.of(near.sentence()));
    String because = "no other report shares a word of it";
    Citation other = near.nearest();
    if (other != null) {
      evidence.add(other);
      because =
          String.format(
              Locale.ROOT,
              "the closest sentence elsewhere (%s) holds %.0f %% of its rarer words",
              dossier.article(other.article()).article().outlet().name(),
              100 * near.share());
    }
    return new Exclusive(
        near.sentence(),
        centrality * (1 - near.share()),
        Explanation.of("told-by-one", because, evidence));
  }

  private static List<Exclusive> weightiest(List<Exclusive> found) {
    return found.stream()
        .sorted(Comparator.comparingDouble(Exclusive::weight).reversed())
        .limit(MOST_AN_ARTICLE)
        .sorted(Comparator.comparing(one -> one.citation().span()))
        .toList();
  }
}
