package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Sentence;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.article.Span;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;

/**
 * Finds the sentences that one article alone tells: no report of a shared fact, little of whose
 * rare words any sentence of another article holds, and close to what the story is about. Few an
 * article.
 */
public final class ExclusiveFinder {
  private static final double MOST_SHARED = 0.28;
  private static final double LEAST_CENTRALITY = 0.3;
  private static final int MOST_AN_ARTICLE = 3;

  /** The first sentences of a report tell the event itself, in whatever words. */
  private static final int SHORT_OPENING = 2;

  private static final int LONG_OPENING = 4;

  private ExclusiveFinder() {}

  /** The exclusives of each article in text order; none when the story has one article. */
  public static List<Exclusive> exclusives(Dossier dossier, List<Fact> facts) {
    if (dossier.articles().size() < 2) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      int opening = openingSentences(article);
      int body = 0;
      for (Sentence sentence : article.sentences()) {
        body += sentence.role() == Block.Role.PARAGRAPH ? 1 : 0;
        statements.add(Statement.of(article, sentence, body <= opening));
      }
    }
    List<Citation> reports = facts.stream().flatMap(fact -> fact.citations().stream()).toList();
    List<Exclusive> found = candidates(statements, reports);
    List<Exclusive> kept = new ArrayList<>();
    for (AnnotatedArticle article : dossier.articles()) {
      kept.addAll(weightiest(found, article.article().id()));
    }
    return kept;
  }

  /** A quarter of the sentences, within bounds. */
  private static int openingSentences(AnnotatedArticle article) {
    return Math.clamp(article.sentences().size() / 4, SHORT_OPENING, LONG_OPENING);
  }

  private static List<Exclusive> candidates(List<Statement> statements, List<Citation> reports) {
    Overlap overlap = new Overlap(statements);
    List<Exclusive> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.isTold() && reports.stream().noneMatch(report -> touches(report, statement))) {
        Overlap.Closest closest = overlap.closest(i);
        double centrality = overlap.centrality(i);
        if (closest.share() <= MOST_SHARED && centrality >= LEAST_CENTRALITY) {
          found.add(exclusive(statement, closest, centrality));
        }
      }
    }
    return found;
  }

  private static boolean touches(Citation report, Statement statement) {
    Span sentence = statement.sentence().span();
    return report.article().equals(statement.article().article().id())
        && report.span().overlaps(sentence);
  }

  private static Exclusive exclusive(
      Statement statement, Overlap.Closest closest, double centrality) {
    List<Citation> evidence = new ArrayList<>(List.of(statement.citation()));
    Statement other = closest.statement();
    String because = "no other report shares a word of it";
    if (other != null) {
      evidence.add(other.citation());
      because =
          String.format(
              Locale.ROOT,
              "the closest sentence elsewhere (%s) holds %.0f %% of its rarer words",
              other.article().article().id(),
              100 * closest.share());
    }
    double weight = centrality * (1 - closest.share());
    return new Exclusive(
        statement.citation(), weight, Explanation.of("told-by-one", because, evidence));
  }

  private static List<Exclusive> weightiest(List<Exclusive> found, ArticleId article) {
    return found.stream()
        .filter(one -> one.citation().article().equals(article))
        .sorted(Comparator.comparingDouble(Exclusive::weight).reversed())
        .limit(MOST_AN_ARTICLE)
        .sorted(Comparator.comparing(Exclusive::citation))
        .toList();
  }
}
