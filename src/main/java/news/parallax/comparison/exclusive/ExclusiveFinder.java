package news.parallax.comparison.exclusive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.annotation.Claim;
import news.parallax.annotation.Sentence;
import news.parallax.article.ArticleId;
import news.parallax.article.Block;
import news.parallax.article.Citation;
import news.parallax.article.Explanation;
import news.parallax.comparison.Alignment;
import news.parallax.comparison.ClausePair;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.Exclusive;
import news.parallax.comparison.Fact;
import news.parallax.comparison.Sense;

/**
 * Finds the sentences that one article alone tells and that are close to what the story is about:
 * no report of a shared fact, no clause that another article may tell too, little of whose rare
 * words any sentence elsewhere holds, and none of the nearest of those close in sense. Few an
 * article.
 */
public final class ExclusiveFinder {
  private static final double MOST_SHARED = 0.28;
  private static final double LEAST_CENTRALITY = 0.3;
  private static final int MOST_AN_ARTICLE = 3;

  /** Far below what joins two clauses to a fact: a doubt is enough. */
  private static final double MOST_LIKELY = 0.3;

  private static final double MOST_ALIKE = 0.5;

  /** So many of the sentences nearest in words are looked at for their sense. */
  private static final int NEAREST = 6;

  /** The first sentences of a report tell the event itself, in whatever words. */
  private static final int SHORT_OPENING = 2;

  private static final int LONG_OPENING = 4;

  private final Dossier dossier;
  private final Sense sense;
  private final Set<Citation> told;

  private ExclusiveFinder(Dossier dossier, Alignment alignment, Sense sense) {
    this.dossier = dossier;
    this.sense = sense;
    this.told = told(dossier, alignment);
  }

  /** The exclusives of each article in text order; none when the story has one article. */
  public static List<Exclusive> exclusives(Dossier dossier, Alignment alignment, Sense sense) {
    return dossier.articles().size() < 2
        ? List.of()
        : new ExclusiveFinder(dossier, alignment, sense).find();
  }

  /** The sentences of which a part is told elsewhere, or may be. */
  private static Set<Citation> told(Dossier dossier, Alignment alignment) {
    Set<Citation> told = new HashSet<>();
    for (Fact fact : alignment.facts()) {
      for (Citation report : fact.citations()) {
        AnnotatedArticle article = dossier.article(report.article());
        article.overlapping(report.span()).sentences().stream()
            .forEach(sentence -> told.add(article.cite(sentence.span())));
      }
    }
    for (ClausePair pair : alignment.pairs()) {
      if (pair.probability() >= MOST_LIKELY) {
        told.add(sentence(pair.leftArticle(), pair.left()));
        told.add(sentence(pair.rightArticle(), pair.right()));
      }
    }
    return told;
  }

  private static Citation sentence(AnnotatedArticle article, Claim claim) {
    return article.cite(article.sentences().get(claim.sentence()).span());
  }

  private List<Exclusive> find() {
    List<Statement> statements = dossier.articles().stream().flatMap(this::statements).toList();
    Overlap overlap = new Overlap(statements);
    List<Exclusive> found = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      exclusive(statements.get(i), overlap, i).ifPresent(found::add);
    }
    return dossier.articles().stream()
        .flatMap(article -> weightiest(found, article.article().id()).stream())
        .toList();
  }

  private Stream<Statement> statements(AnnotatedArticle article) {
    int opening = Math.clamp(article.sentences().size() / 4, SHORT_OPENING, LONG_OPENING);
    List<Statement> statements = new ArrayList<>();
    int body = 0;
    for (Sentence sentence : article.sentences()) {
      body += sentence.role() == Block.Role.PARAGRAPH ? 1 : 0;
      statements.add(Statement.of(article, sentence, body <= opening));
    }
    return statements.stream();
  }

  private Optional<Exclusive> exclusive(Statement statement, Overlap overlap, int index) {
    double centrality = overlap.centrality(index);
    if (!statement.isTold()
        || told.contains(statement.citation())
        || centrality < LEAST_CENTRALITY) {
      return Optional.empty();
    }
    List<Overlap.Near> nearest = overlap.nearest(index, NEAREST);
    boolean alone =
        nearest.stream()
            .noneMatch(near -> near.share() > MOST_SHARED || isAlike(statement, near.statement()));
    return alone ? Optional.of(exclusive(statement, nearest, centrality)) : Optional.empty();
  }

  private boolean isAlike(Statement one, Statement other) {
    return sense.likeness(dossier.words(one.citation()), dossier.words(other.citation()))
        >= MOST_ALIKE;
  }

  private static Exclusive exclusive(
      Statement statement, List<Overlap.Near> nearest, double centrality) {
    List<Citation> evidence = new ArrayList<>(List.of(statement.citation()));
    String because = "no other report shares a word of it";
    double share = 0;
    if (!nearest.isEmpty()) {
      Statement other = nearest.getFirst().statement();
      share = nearest.getFirst().share();
      evidence.add(other.citation());
      because =
          String.format(
              Locale.ROOT,
              "the closest sentence elsewhere (%s) holds %.0f %% of its rarer words",
              other.article().article().id(),
              100 * share);
    }
    return new Exclusive(
        statement.citation(),
        centrality * (1 - share),
        Explanation.of("told-by-one", because, evidence));
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
