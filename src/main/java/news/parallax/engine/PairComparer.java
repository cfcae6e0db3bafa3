package news.parallax.engine;

import java.util.List;
import java.util.function.Supplier;
import news.parallax.annotation.AnnotatedArticle;
import news.parallax.article.ArticleId;
import news.parallax.comparison.ClauseMatch;
import news.parallax.comparison.Dossier;
import news.parallax.comparison.PairComparison;
import news.parallax.comparison.PointJudge;
import news.parallax.comparison.QuoteLedger;
import news.parallax.comparison.Readings;
import news.parallax.comparison.Roster;
import news.parallax.comparison.SayingMatch;
import news.parallax.comparison.Sense;
import news.parallax.comparison.alignment.ClauseJudge;
import news.parallax.comparison.alignment.ClauseMatcher;
import news.parallax.comparison.alignment.SentenceEmbedder;
import news.parallax.comparison.conflict.DifferenceFinder;
import news.parallax.comparison.exclusive.SentenceNeighbours;
import news.parallax.comparison.name.NameJoiner;
import news.parallax.comparison.origin.ReuseFinder;
import news.parallax.comparison.place.PlaceFinder;
import news.parallax.comparison.quote.QuoteComparer;

/**
 * The step {@link Step#COMPARE_PAIR}: what two articles have in common is a pure function of the
 * two, so one more article in a story costs only its own pairs. Safe for use by many threads.
 */
final class PairComparer {
  private final Sense sense;
  private final ClauseMatcher clauses;
  private final QuoteComparer quotes;
  private final DifferenceFinder differences;
  private final DifferenceFinder plainDifferences;
  private final SentenceNeighbours neighbours;

  PairComparer(SentenceEmbedder embedder, ClauseJudge judge, PointJudge points) {
    this.sense = new CosineSense(embedder);
    this.clauses = new ClauseMatcher(embedder, judge);
    this.quotes = new QuoteComparer(sense);
    this.differences = new DifferenceFinder(sense, points);
    this.plainDifferences = new DifferenceFinder(sense, PointJudge.SILENT);
    this.neighbours = new SentenceNeighbours(sense);
  }

  Sense sense() {
    return sense;
  }

  /**
   * What {@code left} and {@code right} have in common; what fails in it goes to {@code faults}.
   */
  PairComparison between(
      AnnotatedArticle left, AnnotatedArticle right, Readings readings, Faults faults) {
    Parts parts = new Parts(left.article().source() + ", " + right.article().source(), faults);
    Dossier two = dossier(List.of(left, right), readings);
    List<ClauseMatch> matches = parts.list("shared facts", () -> clauses.matches(two));
    QuoteComparer.Matches said = said(two, parts);
    return new PairComparison(
        left.article().id(),
        right.article().id(),
        matches,
        parts.list("shared passages", () -> ReuseFinder.between(two)),
        said.sayings().stream().filter(PairComparer::isBetween).toList(),
        said.echoes(),
        parts.list(
            "conflicts",
            () ->
                differences.between(
                    two, ClauseMatcher.pairs(two, matches), QuoteComparer.ledger(two, said))),
        parts.list("what one of them tells alone", () -> neighbours.between(two)));
  }

  /**
   * What {@code report} tells as {@code draft} does and where it differs, but for what is quoted,
   * and for what only the sense of two sentences sets against each other.
   */
  PairComparison withDraft(
      AnnotatedArticle draft, AnnotatedArticle report, Readings readings, Faults faults) {
    Parts parts = new Parts(report.article().source(), faults);
    Dossier two = dossier(List.of(draft, report), readings);
    List<ClauseMatch> matches = parts.list("shared facts", () -> clauses.matches(two));
    QuoteLedger none = new QuoteLedger(List.of(), List.of());
    return new PairComparison(
        draft.article().id(),
        report.article().id(),
        matches,
        List.of(),
        List.of(),
        List.of(),
        parts.list(
            "conflicts",
            () -> plainDifferences.between(two, ClauseMatcher.pairs(two, matches), none)),
        List.of());
  }

  /** What {@code article} repeats and where it differs from itself. */
  PairComparison within(AnnotatedArticle article, Readings readings, Faults faults) {
    Parts parts = new Parts(article.article().source(), faults);
    Dossier one = dossier(List.of(article), readings);
    ArticleId id = article.article().id();
    return new PairComparison(
        id,
        id,
        List.of(),
        parts.list("repeated passages", () -> ReuseFinder.within(article)),
        said(one, parts).sayings(),
        List.of(),
        parts.list("conflicts", () -> differences.within(article)),
        List.of());
  }

  private QuoteComparer.Matches said(Dossier dossier, Parts parts) {
    return parts.of(
        "wordings of one utterance",
        new QuoteComparer.Matches(List.of(), List.of()),
        () -> quotes.matches(dossier));
  }

  private static boolean isBetween(SayingMatch match) {
    return !match.left().words().article().equals(match.right().words().article());
  }

  private static Dossier dossier(List<AnnotatedArticle> articles, Readings readings) {
    Roster roster = PlaceFinder.placed(NameJoiner.roster(articles, readings), articles, readings);
    return new Dossier(articles, roster, readings);
  }

  /** The parts of one comparison, each of which may fail by itself. */
  private record Parts(String subject, Faults faults) {
    <T> T of(String part, T instead, Supplier<T> work) {
      return faults.guarded(Step.COMPARE_PAIR, subject, part, instead, work);
    }

    <T> List<T> list(String part, Supplier<List<T>> work) {
      return of(part, List.of(), work);
    }
  }
}
